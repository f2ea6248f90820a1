package id.tolok.results.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class WebhookWorkerIT {

  @Autowired Delivering delivering;
  @Autowired ResultWatch watch;

  @Test
  void onlyAServerTakesUpMessages() {
    assertThat(new WebhookWorker(delivering, watch, false).isAutoStartup()).isTrue();
    assertThat(new WebhookWorker(delivering, watch, true).isAutoStartup()).isFalse();
  }
}
