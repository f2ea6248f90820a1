package id.tolok.launch;

import id.tolok.TolokApplication;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The running program.
public final class Server implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Server(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /// Starts the program and returns when it answers.
  ///
  /// @throws StartRefused where it cannot start, with a sentence for the person
  public static Server start(StartOptions options) {
    try {
      var application = new SpringApplication(TolokApplication.class);
      Quiet.make(application, usual(options.world()));
      return new Server(
          application.run(
              "--server.port=" + options.port(),
              "--tolok.data=" + options.data(),
              "--tolok.sample=" + (options.world() == StartOptions.World.SAMPLE)));
    } catch (RuntimeException e) {
      throw StartRefused.from(e);
    }
  }

  /// What holds unless the machine is set otherwise: everybody knows the passwords of the sample
  /// world, so it answers on this machine only.
  private static Map<String, Object> usual(StartOptions.World world) {
    return switch (world) {
      case REAL -> Map.of();
      case SAMPLE -> Map.of("server.address", "127.0.0.1");
    };
  }

  /// Where people reach it on this machine.
  public String address() {
    var server = ((WebServerApplicationContext) context).getWebServer();
    return "http://localhost:" + (server == null ? 0 : server.getPort());
  }

  /// A part of the running program.
  <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
