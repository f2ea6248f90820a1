package id.tolok.launch;

import id.tolok.TolokApplication;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/// Work on a data folder without pages: beside a server that runs on it, else on a database started
/// for the moment.
final class Maintenance implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Maintenance(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /// Opens a data folder, or the external database the machine is set to.
  ///
  /// @throws StartRefused where its database cannot be reached, with a sentence for the person
  static Maintenance open(Path data) {
    var application = new SpringApplication(TolokApplication.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLazyInitialization(true);
    Quiet.make(application);
    try {
      // Reading files is the server's work, which may be running beside this.
      return new Maintenance(
          application.run(
              "--tolok.data=" + data, "--tolok.beside=true", "--tolok.intake.readers=0"));
    } catch (RuntimeException e) {
      throw StartRefused.from(e);
    }
  }

  <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
