package id.tolok.survey.number;

import java.util.List;

/// What people wrote beside their answers, counted, within the scope of the running work. Hidden
/// ones do not count.
public interface Opinions {

  /// @throws id.tolok.shell.viewer.NotFound outside of scope
  Counted counted(long roundId);

  /// @param themes what they speak of, the most frequent first; one opinion may speak of several
  record Counted(int complaints, int suggestions, int praises, List<ThemeCount> themes) {

    public Counted {
      themes = List.copyOf(themes);
    }

    public int all() {
      return complaints + suggestions + praises;
    }
  }

  /// @param theme the end of the key of its name, `survey.theme.` before it
  record ThemeCount(String theme, int complaints, int suggestions, int praises) {

    public int all() {
      return complaints + suggestions + praises;
    }
  }
}
