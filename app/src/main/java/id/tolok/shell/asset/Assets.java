package id.tolok.shell.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/// Gives files that pages load an address that changes with their content, so that browsers may
/// keep them for good. Our own carry one mark for all of them in the path (a script that imports
/// its neighbour then gets the same edition); libraries carry their version.
@Component
public final class Assets {

  static final String ROOT = "/aset";
  private static final String LIBRARIES = "/webjars/";

  private final String edition;
  private final WebJarVersionLocator libraries = new WebJarVersionLocator();
  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  Assets() {
    this.edition = edition();
  }

  /// The address to load `/shell/tolok.css` or `/webjars/bootstrap/css/bootstrap.min.css` from.
  public String address(String path) {
    return addresses.computeIfAbsent(path, this::addressed);
  }

  String mark() {
    return edition;
  }

  private String addressed(String path) {
    if (!path.startsWith(LIBRARIES)) {
      return ROOT + "/" + edition + path;
    }
    int end = path.indexOf('/', LIBRARIES.length());
    String version = libraries.version(path.substring(LIBRARIES.length(), end));
    if (version == null) {
      throw new IllegalArgumentException("no library for " + path);
    }
    return path.substring(0, end) + "/" + version + path.substring(end);
  }

  private static String edition() {
    var sum = new CRC32C();
    try {
      var files =
          new PathMatchingResourcePatternResolver().getResources("classpath*:/static/**/*.*");
      Arrays.sort(files, Comparator.comparing(Resource::getDescription));
      for (Resource file : files) {
        try (InputStream content = file.getInputStream()) {
          sum.update(content.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Long.toString(sum.getValue(), Character.MAX_RADIX);
  }
}
