-- What wrk asks for: boxes of ten degrees over two months, never the same twice in a row, or one event after another.
local kind = os.getenv("SITREP_LOAD")
local ids = {}
local first = os.time({ year = 2016, month = 1, day = 1 })

function init(_)
  math.randomseed(1)
  if kind == "event" then
    for id in io.lines(os.getenv("SITREP_IDS")) do ids[#ids + 1] = id end
  end
end

local function day(number)
  return os.date("!%Y-%m-%dT00:00:00Z", first + number * 86400)
end

function request()
  if kind == "event" then
    return wrk.format("GET", "/api/events/" .. ids[math.random(#ids)])
  end
  if kind == "items" then
    local west, south, from = math.random(-180, 170), math.random(-60, 60), math.random(0, 3900)
    return wrk.format("GET", string.format("/ogc/collections/events/items?bbox=%d,%d,%d,%d&datetime=%s/%s&limit=10",
      west, south, west + 10, south + 10, day(from), day(from + 60)))
  end
  return wrk.format("GET", "/api/overview")
end
