package id.tolok.cli.decree;

import id.tolok.cli.Refusal;
import id.tolok.document.Catalogue;
import id.tolok.document.CatalogueFinding;
import id.tolok.document.Reading;
import id.tolok.document.json.CatalogueJson;
import id.tolok.document.text.OpenLimits;
import id.tolok.kernel.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files a person named, and the sentences when they cannot be used.
final class InputFiles {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private InputFiles() {}

  /// The bytes of a file.
  ///
  /// @throws Refusal when it does not exist, is a folder, is too large or may not be read
  static byte[] bytes(Path file) {
    if (!Files.exists(file)) {
      throw new Refusal(file + ": berkas tidak ditemukan; periksa nama dan foldernya.");
    }
    if (Files.isDirectory(file)) {
      throw new Refusal(file + ": ini folder; sebutkan berkas di dalamnya.");
    }
    try {
      long size = Files.size(file);
      if (size > OpenLimits.FILE_BYTES) {
        throw new Refusal(
            file
                + ": "
                + size / (1024 * 1024)
                + " MB, batasnya "
                + OpenLimits.FILE_BYTES / (1024 * 1024)
                + " MB; pecah berkasnya dahulu.");
      }
      return Files.readAllBytes(file);
    } catch (AccessDeniedException e) {
      throw new Refusal(file + ": tidak boleh dibaca; periksa izin berkasnya.", e);
    } catch (IOException e) {
      throw new Refusal(file + ": tidak dapat dibaca (" + e.getMessage() + ").", e);
    }
  }

  /// The file's name without its folders.
  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /// A file as it is typed in a command: between quotation marks where its name has blanks.
  static String typed(Path file) {
    String path = file.toString();
    return path.indexOf(' ') < 0 ? path : '"' + path + '"';
  }

  /// Why a file could not be opened and what to do, in the reader's own words.
  static String whyNotOpened(Reading reading) {
    return reading.catalogue().findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(InputFiles::withAdvice)
        .findFirst()
        .orElse("isinya tidak dapat dibuka; periksa apakah berkasnya rusak.");
  }

  private static String withAdvice(CatalogueFinding finding) {
    String advice = finding.suggestion();
    return advice == null ? finding.message() : finding.message() + " " + advice;
  }

  /// The catalogues in a file that `tolok read` wrote: one, or the array of several.
  ///
  /// @throws Refusal also when the file holds no such catalogue
  static List<Catalogue> catalogues(Path file) {
    String json = new String(bytes(file), StandardCharsets.UTF_8);
    try {
      return json.stripLeading().startsWith("[")
          ? MAPPER.readTree(json).valueStream().map(InputFiles::catalogue).toList()
          : List.of(CatalogueJson.read(json));
    } catch (IllegalArgumentException | JacksonException e) {
      throw new Refusal(
          file + ": bukan katalog Tolok; buat dahulu dengan: ./tolok read DOKUMEN --out FOLDER", e);
    }
  }

  private static Catalogue catalogue(JsonNode node) {
    return CatalogueJson.read(node.toString());
  }

  /// Writes a result, making its folder where needed.
  static void write(Path file, byte[] content) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, content);
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal(
          file + ": tidak dapat ditulis (" + e.getMessage() + "); periksa folder dan izinnya.", e);
    }
  }
}
