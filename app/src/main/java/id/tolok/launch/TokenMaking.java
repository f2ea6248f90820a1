package id.tolok.launch;

import id.tolok.access.ApiTokens;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes a token for another program, on the command line.
public final class TokenMaking {

  /// What is asked for.
  ///
  /// @param login who the program works for; it may do at most what they may
  /// @param name what the token is for
  /// @param actions names of what it may do
  /// @param agencyIds for which agencies; absent: for all that the account reaches
  /// @param days how long it is good, at most 366
  public record Wish(
      String login, String name, Set<String> actions, @Nullable Set<Long> agencyIds, int days) {
    public Wish {
      actions = Set.copyOf(actions);
      agencyIds = agencyIds == null ? null : Set.copyOf(agencyIds);
    }
  }

  private TokenMaking() {}

  /// The token's text, which is kept nowhere.
  ///
  /// @throws StartRefused where there is no such account or agency, or the wish makes no sense
  public static String make(Path data, Wish wish) {
    var token =
        new ApiTokens.NewToken(
            wish.name(),
            wish.actions().stream().map(Action::valueOf).collect(Collectors.toUnmodifiableSet()),
            wish.agencyIds(),
            Duration.ofDays(wish.days()));
    try (var folder = Maintenance.open(data)) {
      var tokens = folder.part(ApiTokens.class);
      return switch (CurrentViewer.asProgram(() -> tokens.create(wish.login(), token))) {
        case ApiTokens.Outcome.Made(var _, var text) -> text;
        case ApiTokens.Outcome.NoSuchAccount() ->
            throw new StartRefused(
                "tidak ada akun aktif bernama " + wish.login() + "; lihat halaman Akun.");
        case ApiTokens.Outcome.NoSuchAgency(var agencyIds) ->
            throw new StartRefused(
                "tidak ada perangkat daerah bernomor %s; lihat halaman Organisasi."
                    .formatted(
                        agencyIds.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        case ApiTokens.Outcome.NotSensible() ->
            throw new StartRefused(
                "token perlu nama, sedikitnya satu kewenangan, dan masa berlaku 1 sampai 366"
                    + " hari.");
      };
    }
  }

  /// The names a token may be given.
  public static Set<String> actions() {
    return Arrays.stream(Action.values())
        .map(Action::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
