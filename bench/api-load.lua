-- What wrk asks for: boxes of ten degrees over two months, never the same twice in a row; one event after another; or a mix of
-- what people and programs ask. SITREP_DELAY: so many milliseconds between the requests of one connection.
local kind = os.getenv("SITREP_LOAD")
local ids = {}
local pause = tonumber(os.getenv("SITREP_DELAY") or "0")
local first = os.time({ year = 2016, month = 1, day = 1 })

function init(_)
  math.randomseed(1)
  if kind == "event" or kind == "mixed" then
    for id in io.lines(os.getenv("SITREP_IDS")) do ids[#ids + 1] = id end
  end
end

local function day(number)
  return os.date("!%Y-%m-%dT00:00:00Z", first + number * 86400)
end

local function items()
  local west, south, from = math.random(-180, 170), math.random(-60, 60), math.random(0, 3900)
  return string.format("/ogc/collections/events/items?bbox=%d,%d,%d,%d&datetime=%s/%s&limit=10", west, south, west + 10, south + 10, day(from), day(from + 60))
end

-- Of a hundred: 50 single events with history or decisions, 25 boxes, 10 pages of the list, 10 words, 3 reports, 2 overviews.
local function mixed()
  local dice = math.random(100)
  local id = ids[math.random(#ids)]
  if dice <= 30 then return "/api/events/" .. id end
  if dice <= 40 then return "/api/events/" .. id .. "/history" end
  if dice <= 50 then return "/api/events/" .. id .. "/decisions" end
  if dice <= 75 then return items() end
  if dice <= 85 then return "/api/events?order=latest&limit=20&offset=" .. math.random(0, 200) end
  if dice <= 95 then return "/api/events?limit=10&q=" .. id:sub(1, 3) end
  if dice <= 98 then return "/api/reports?limit=20&offset=" .. math.random(0, 200) end
  return "/api/overview"
end

if pause > 0 then
  function delay() return pause end
end

function request()
  if kind == "mixed" then return wrk.format("GET", mixed()) end
  if kind == "event" then
    return wrk.format("GET", "/api/events/" .. ids[math.random(#ids)])
  end
  if kind == "items" then return wrk.format("GET", items()) end
  return wrk.format("GET", "/api/overview")
end
