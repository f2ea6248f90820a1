package id.tolok.access.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  /// RFC 6238, appendix B.
  @ParameterizedTest
  @CsvSource({
    "59, HmacSHA1, 94287082",
    "59, HmacSHA256, 46119246",
    "59, HmacSHA512, 90693936",
    "1111111109, HmacSHA1, 07081804",
    "1111111109, HmacSHA256, 68084774",
    "1111111109, HmacSHA512, 25091201",
    "1111111111, HmacSHA1, 14050471",
    "1234567890, HmacSHA1, 89005924",
    "2000000000, HmacSHA1, 69279037",
    "20000000000, HmacSHA1, 65353130",
    "20000000000, HmacSHA256, 77737706",
    "20000000000, HmacSHA512, 47863826"
  })
  void codesAreThoseOfTheStandard(long second, String algorithm, String code) {
    var secret =
        "1234567890123456789012345678901234567890123456789012345678901234"
            .substring(0, length(algorithm))
            .getBytes(StandardCharsets.US_ASCII);
    assertThat(Totp.code(secret, second / Totp.STEP_SECONDS, 8, algorithm)).isEqualTo(code);
  }

  /// RFC 4648, section 10, without padding.
  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
  void secretsAreWrittenInBase32(String plain, String written) {
    assertThat(Totp.base32(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"-30, true", "0, true", "30, true", "-61, false", "61, false"})
  void aCodeHoldsForTheStepsAroundNow(int seconds, boolean accepted) {
    var code = Totp.codeAt(SECRET, NOON.plusSeconds(seconds));
    assertThat(Totp.stepOf(SECRET, code, NOON).isPresent()).isEqualTo(accepted);
  }

  @Test
  void blanksInACodeDoNotMatterAndLettersDo() {
    var code = Totp.codeAt(SECRET, NOON);
    assertThat(Totp.stepOf(SECRET, code.substring(0, 3) + " " + code.substring(3), NOON))
        .isPresent();
    assertThat(Totp.stepOf(SECRET, code.substring(1) + "x", NOON)).isEmpty();
    assertThat(Totp.stepOf(SECRET, "", NOON)).isEmpty();
  }

  private static int length(String algorithm) {
    return switch (algorithm) {
      case "HmacSHA1" -> 20;
      case "HmacSHA256" -> 32;
      default -> 64;
    };
  }
}
