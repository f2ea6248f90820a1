package id.tolok.launch;

import id.tolok.TolokApplication;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The running program.
public final class Server implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Server(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /// Starts on a data folder and a port; 0 takes any free one.
  public static Server start(Path data, int port) {
    return new Server(
        SpringApplication.run(
            TolokApplication.class, "--server.port=" + port, "--tolok.data=" + data));
  }

  /// Where people reach it on this machine.
  public String address() {
    var server = ((WebServerApplicationContext) context).getWebServer();
    return "http://localhost:" + (server == null ? 0 : server.getPort());
  }

  @Override
  public void close() {
    context.close();
  }
}
