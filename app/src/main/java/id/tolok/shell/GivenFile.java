package id.tolok.shell;

import id.tolok.shell.wording.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A spreadsheet somebody gave on a page.
///
/// @param name without folders and signs that no file name needs
/// @param bytes empty where no file was chosen
public record GivenFile(String name, byte[] bytes) {

  private static final int BYTES_MAX = 20 * 1024 * 1024;
  private static final int NAME_MAX = 200;
  private static final String UNNAMED = "lembar.xlsx";

  /// The file of a form.
  ///
  /// @param file null where the form was sent without
  public static GivenFile of(@Nullable MultipartFile file) {
    if (file == null) {
      return new GivenFile(UNNAMED, new byte[0]);
    }
    try {
      return new GivenFile(name(file.getOriginalFilename()), file.getBytes());
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private static String name(@Nullable String given) {
    String name =
        given == null
            ? ""
            : given.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
    if (name.isEmpty()) {
      return UNNAMED;
    }
    return name.length() > NAME_MAX ? name.substring(0, NAME_MAX) : name;
  }

  /// What is wrong with it before anybody looks inside, in words; empty where nothing is.
  public Optional<String> fault(Words words) {
    if (bytes.length == 0) {
      return Optional.of(words.get("shell.sheet.file.missing"));
    }
    return bytes.length > BYTES_MAX
        ? Optional.of(words.get("shell.sheet.file.too-large"))
        : Optional.empty();
  }
}
