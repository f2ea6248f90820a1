package id.tolok.launch;

import java.util.HashMap;
import java.util.Map;
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
