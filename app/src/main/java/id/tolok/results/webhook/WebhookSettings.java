package id.tolok.results.webhook;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How other programs are told of what happens here.
///
/// @param allowedNetworks networks (CIDR) inside of which programs may be told, also without HTTPS;
///   other addresses that are not on the internet are refused, so that nobody can have this server
///   knock at machines beside it
/// @param timeout how long an answer may take
/// @param kept how long what was delivered or given up stays to be looked at
@ConfigurationProperties("tolok.webhook")
public record WebhookSettings(
    @DefaultValue List<String> allowedNetworks,
    @DefaultValue("10s") Duration timeout,
    @DefaultValue("30d") Duration kept) {
  public WebhookSettings {
    allowedNetworks = List.copyOf(allowedNetworks);
  }
}
