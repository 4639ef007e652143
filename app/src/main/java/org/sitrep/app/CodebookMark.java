package org.sitrep.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.Codebook;

/** Tells codebooks apart by what stands in them: a changed cell makes another mark. */
final class CodebookMark {
  private static final String FOLDER = "codebook/";
  private static final int HEX_DIGITS = 12;

  private CodebookMark() {}

  /**
   * Returns the version of the built-in codebook and a hash of every file by which is coded.
   *
   * @param own a folder of files that take the place of those built in, or null
   */
  static String of(@Nullable Path own) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : names()) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(bytes(name, own));
      }
      String hash = HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
      return Codebook.builtIn().version() + "+" + hash;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    } catch (IOException broken) {
      throw new IllegalStateException("The codebook cannot be read: " + broken, broken);
    }
  }

  private static Path folderOf(URL file) {
    return Objects.requireNonNull(Path.of(URI.create(file.toString())).getParent());
  }

  private static byte[] bytes(String name, @Nullable Path own) throws IOException {
    if (own != null && Files.exists(own.resolve(name))) {
      return Files.readAllBytes(own.resolve(name));
    }
    try (InputStream in =
        Objects.requireNonNull(Codebook.class.getResourceAsStream("/" + FOLDER + name))) {
      return in.readAllBytes();
    }
  }

  /** The files that lie in the folder itself: tables and models, no annotated sentences. */
  private static Set<String> names() throws IOException {
    URL folder = Objects.requireNonNull(Codebook.class.getResource("/" + FOLDER + "VERSION"));
    URLConnection connection = folder.openConnection();
    Set<String> names = new TreeSet<>();
    if (connection instanceof JarURLConnection jar) {
      jar.getJarFile().stream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith(FOLDER))
          .map(name -> name.substring(FOLDER.length()))
          .filter(name -> !name.isEmpty() && !name.contains("/"))
          .forEach(names::add);
      return names;
    }
    try (Stream<Path> files = Files.list(folderOf(folder))) {
      List<Path> plain = files.filter(Files::isRegularFile).toList();
      plain.forEach(file -> names.add(String.valueOf(file.getFileName())));
    }
    return names;
  }
}
