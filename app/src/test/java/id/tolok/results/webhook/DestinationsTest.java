package id.tolok.results.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/x",
        "https://localhost/x",
        "https://10.1.2.3/x",
        "https://172.20.0.1/x",
        "https://192.168.1.1:8443/x",
        "https://100.64.0.1/x",
        "https://169.254.169.254/latest/meta-data",
        "https://0.0.0.0/x",
        "https://0/x",
        "https://2130706433/x",
        "https://224.0.0.1/x",
        "https://255.255.255.255/x",
        "https://[::1]/x",
        "https://[::]/x",
        "https://[fe80::1]/x",
        "https://[fc00::1]/x",
        "https://[::ffff:127.0.0.1]/x",
        "https://[::ffff:10.0.0.1]/x",
        "https://[64:ff9b::a00:1]/x",
        "https://[2002:a00:1::]/x"
      })
  void whatIsNotOnTheInternetIsRefused(String address) {
    assertThat(refusal(address)).isEqualTo("INNER_NETWORK");
  }

  @ParameterizedTest
  @CsvSource({
    "'', NOT_AN_ADDRESS",
    "halo, NOT_AN_ADDRESS",
    "ftp://8.8.8.8/x, NOT_AN_ADDRESS",
    "file:///etc/passwd, NOT_AN_ADDRESS",
    "https:///x, NOT_AN_ADDRESS",
    "https://a b/x, NOT_AN_ADDRESS",
    "https://8.8.8.8:0/x, NOT_AN_ADDRESS",
    "https://8.8.8.8:65536/x, NOT_AN_ADDRESS",
    "https://nama:sandi@8.8.8.8/x, CARRIES_PASSWORD",
    "https://tidak-ada.invalid/x, UNKNOWN_HOST",
    "http://8.8.8.8/x, NOT_ENCRYPTED"
  })
  void whatIsNoGoodAddressSaysWhy(String address, String refusal) {
    assertThat(refusal(address)).isEqualTo(refusal);
  }

  @Test
  void addressOnTheInternetIsFine() {
    assertThat(refusal("https://8.8.8.8/x")).isEqualTo("fine");
    assertThat(refusal("https://[2606:4700::1111]:8443/x")).isEqualTo("fine");
  }

  @Test
  void allowedNetworkIsFineAlsoWithoutEncryption() {
    assertThat(refusal("http://10.9.0.7:8080/x", "10.9.0.0/16")).isEqualTo("fine");
    assertThat(refusal("http://10.8.0.7:8080/x", "10.9.0.0/16")).isEqualTo("INNER_NETWORK");
  }

  private static String refusal(String address, String... allowed) {
    var settings = new WebhookSettings(List.of(allowed), Duration.ofSeconds(1), Duration.ofDays(1));
    return new Destinations(settings).refusal(address).map(Enum::name).orElse("fine");
  }
}
