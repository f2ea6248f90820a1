package id.tolok.access.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final List<String> OWN = List.of("Rina Wulandari", "rina.wulandari");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tiga perahu di muara",
        "semuahurufkecilsajatanpaangka",
        "KUDA-besi-lompat",
        "gunung~teh~pagi~itu",
        "rina suka naik sepeda tua"
      })
  void longAndUnusualIsEnough(String password) {
    assertThat(PasswordRules.fault(password, OWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "pendek, TOO_SHORT",
    "sebelashuru, TOO_SHORT",
    "aaaaaaaaaaaaaa, MONOTONOUS",
    "abababababababab, MONOTONOUS",
    "qwertyuiopasdf, SEQUENCE",
    "123456789012, SEQUENCE",
    "lkjhgfdsapoiuytrewq, SEQUENCE",
    "P@ssw0rd!2024, COMMON",
    "rahasia12345, COMMON",
    "indonesiaraya1945, COMMON",
    "rahasiarahasia, COMMON",
    "rinawulandari1, OWN_NAME",
    "Wulandari.Rina99, OWN_NAME"
  })
  void whatIsGuessedFirstIsRefused(String password, PasswordRules.Fault fault) {
    assertThat(PasswordRules.fault(password, OWN)).contains(fault);
  }
}
