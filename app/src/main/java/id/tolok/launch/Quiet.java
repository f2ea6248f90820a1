package id.tolok.launch;

import ch.qos.logback.classic.Level;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/// What a start does not say: why it failed is told in one sentence by the command, or written to a
/// file by it.
final class Quiet {

  private static final String[] SILENT = {
    "org.springframework.boot.SpringApplication",
    "org.springframework.boot.diagnostics",
    "org.springframework.boot.autoconfigure.logging",
    "org.springframework.boot.web.server.servlet.context",
    "org.springframework.context",
    "org.springdoc.core.events"
  };

  private Quiet() {}

  /// For work that starts no server, and so no logging either: only the command speaks.
  static void withoutServer() {
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(Level.OFF);
    }
  }

  static void make(SpringApplication application) {
    make(application, Map.of());
  }

  /// @param usual further settings that hold unless the machine is set otherwise
  static void make(SpringApplication application, Map<String, Object> usual) {
    var settings = new HashMap<>(usual);
    for (String logger : SILENT) {
      settings.put("logging.level." + logger, "off");
    }
    application.setLogStartupInfo(false);
    application.setDefaultProperties(settings);
  }
}
