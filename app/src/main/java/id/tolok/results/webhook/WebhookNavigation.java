package id.tolok.results.webhook;

import id.tolok.shell.navigation.NavigationEntry;
import id.tolok.shell.viewer.Action;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebhookNavigation {

  @Bean
  NavigationEntry webhookEntry() {
    return new NavigationEntry(
        "shell.nav.administration",
        "results.webhook.title",
        "/webhook",
        "broadcast",
        825,
        Set.of(Action.WEBHOOK_EDIT));
  }
}
