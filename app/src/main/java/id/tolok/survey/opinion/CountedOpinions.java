package id.tolok.survey.opinion;

import id.tolok.kernel.Recent;
import id.tolok.survey.Rounds;
import id.tolok.survey.number.Opinions;
import id.tolok.survey.opinion.Opinion.Kind;
import id.tolok.survey.store.opinion.OpinionStore;
import id.tolok.survey.store.opinion.OpinionStore.Fingerprint;
import id.tolok.survey.store.opinion.OpinionStore.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Counts opinions and their themes. Texts are read once and again only when some were added,
/// hidden or shown again.
@Service
public class CountedOpinions implements Opinions {

  private static final int ROUNDS_REMEMBERED = 64;

  private final OpinionStore store;
  private final Rounds rounds;
  private final ThemeReader reader = ThemeReader.ofProgram();
  private final Recent<Long, Read> known = Recent.of(ROUNDS_REMEMBERED);

  CountedOpinions(OpinionStore store, Rounds rounds) {
    this.store = store;
    this.rounds = rounds;
  }

  private record Line(UUID id, Kind kind, Set<Theme> themes) {}

  private record Read(Fingerprint fingerprint, List<Line> lines) {}

  @Override
  public Counted counted(long roundId) {
    rounds.round(roundId);
    var lines = lines(roundId);
    return new Counted(
        count(lines, Kind.COMPLAINT),
        count(lines, Kind.SUGGESTION),
        count(lines, Kind.PRAISE),
        Arrays.stream(Theme.values())
            .map(theme -> ofTheme(lines, theme))
            .filter(count -> count.all() > 0)
            .sorted(Comparator.comparingInt(ThemeCount::all).reversed())
            .toList());
  }

  /// The opinions that speak of a theme.
  public Set<UUID> of(long roundId, Theme theme) {
    return lines(roundId).stream()
        .filter(line -> line.themes().contains(theme))
        .map(Line::id)
        .collect(Collectors.toSet());
  }

  /// What a text speaks of.
  public Set<Theme> themes(String text) {
    return reader.themes(text);
  }

  private static ThemeCount ofTheme(List<Line> lines, Theme theme) {
    var these = lines.stream().filter(line -> line.themes().contains(theme)).toList();
    return new ThemeCount(
        theme.name(),
        count(these, Kind.COMPLAINT),
        count(these, Kind.SUGGESTION),
        count(these, Kind.PRAISE));
  }

  private static int count(List<Line> lines, Kind kind) {
    return (int) lines.stream().filter(line -> line.kind() == kind).count();
  }

  private List<Line> lines(long roundId) {
    var fingerprint = store.fingerprint(roundId);
    return known
        .findOrRead(
            roundId,
            held -> held.fingerprint().equals(fingerprint),
            () -> new Read(fingerprint, read(roundId)))
        .lines();
  }

  private List<Line> read(long roundId) {
    return store.texts(roundId).stream().filter(text -> !text.hidden()).map(this::line).toList();
  }

  private Line line(Text text) {
    return new Line(text.id(), text.kind(), reader.themes(text.body()));
  }
}
