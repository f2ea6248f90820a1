package id.tolok.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Reading a text file must start fast, so it touches none of the libraries for other formats.
class StartUpTest {

  /// Loads Tolok's own classes anew and refuses those of any library.
  private static final class WithoutLibraries extends ClassLoader {

    WithoutLibraries() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      var file = name.replace('.', '/') + ".class";
      try (var content = StartUpTest.class.getClassLoader().getResourceAsStream(file)) {
        if (content == null || !name.startsWith("id.tolok.")) {
          throw new ClassNotFoundException(name);
        }
        var bytes = content.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void textNeedsNoLibrary() throws ReflectiveOperationException {
    var text =
        "No\tSasaran\tIndikator\n"
            + "1\tTertata &amp; rapi\t<p>Arsip</p>\n"
            + "| a | b |\n"
            + "|---|---|\n"
            + "| c | d |\n";
    var open =
        new WithoutLibraries()
            .loadClass(DocumentOpener.class.getName())
            .getMethod("open", String.class, byte[].class);

    var document = open.invoke(null, "a.txt", text.getBytes(StandardCharsets.UTF_8));

    assertThat(document).hasToString(Shorthand.openText(text).toString());
    assertThat(document.getClass()).isNotEqualTo(OpenedDocument.class);
  }
}
