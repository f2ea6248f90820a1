package id.tolok.testing;

import id.tolok.sample.SampleWorld;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;

/// Makes the invented regency as soon as the server of the tests runs.
@TestConfiguration(proxyBeanMethods = false)
class SampleWorldMade {

  private final SampleWorld world;

  SampleWorldMade(SampleWorld world) {
    this.world = world;
  }

  @EventListener(ApplicationReadyEvent.class)
  void make() {
    world.make(GoldenFile.root().resolve("samples"));
  }
}
