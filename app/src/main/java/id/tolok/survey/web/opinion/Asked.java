package id.tolok.survey.web.opinion;

import id.tolok.survey.opinion.Opinion;
import id.tolok.survey.opinion.Opinion.Kind;
import id.tolok.survey.opinion.Opinion.State;
import id.tolok.survey.opinion.Theme;
import id.tolok.survey.store.opinion.OpinionStore.After;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Which opinions an address asks for. What it does not know it does not ask.
///
/// @param cari what the text contains
/// @param setelah the last one of the page before: its day and its key
record Asked(
    @Nullable String cari,
    @Nullable String jenis,
    @Nullable String tema,
    @Nullable String status,
    @Nullable String setelah) {

  private static final int WORDS_MAX = 100;
  private static final int DAY_LENGTH = 10;

  String words() {
    String words = Objects.requireNonNullElse(cari, "").strip().replace("\0", "");
    return words.length() > WORDS_MAX ? words.substring(0, WORDS_MAX) : words;
  }

  Optional<Kind> kind() {
    return named(Kind.values(), jenis);
  }

  Optional<Theme> theme() {
    return named(Theme.values(), tema);
  }

  Optional<State> state() {
    return named(State.values(), status);
  }

  /// Empty on the first page, and where the key is broken.
  Optional<After> after() {
    if (setelah == null || setelah.length() <= DAY_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new After(
              LocalDate.parse(setelah.substring(0, DAY_LENGTH)),
              UUID.fromString(setelah.substring(DAY_LENGTH + 1))));
    } catch (DateTimeException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  boolean isUsed() {
    return !words().isEmpty() || kind().isPresent() || theme().isPresent() || state().isPresent();
  }

  Asked withTheme(@Nullable Theme theme) {
    return new Asked(cari, jenis, theme == null ? null : theme.name(), status, null);
  }

  Asked after(Opinion last) {
    return new Asked(cari, jenis, tema, status, last.givenOn() + "." + last.id());
  }

  /// The address that asks for these.
  String address(String path) {
    var builder = UriComponentsBuilder.fromPath(path);
    kind().ifPresent(kind -> builder.queryParam("jenis", kind));
    theme().ifPresent(theme -> builder.queryParam("tema", theme));
    state().ifPresent(state -> builder.queryParam("status", state));
    if (setelah != null) {
      builder.queryParam("setelah", setelah);
    }
    if (words().isEmpty()) {
      return builder.build().toUriString();
    }
    return builder.queryParam("cari", "{cari}").encode().buildAndExpand(words()).toUriString();
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }
}
