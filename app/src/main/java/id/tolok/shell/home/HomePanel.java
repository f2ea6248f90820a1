package id.tolok.shell.home;

import id.tolok.shell.part.MarkView;
import id.tolok.shell.wording.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How something stands, in a few lines on the first page. Given by a module after this one.
public interface HomePanel {

  /// What is shown.
  ///
  /// @param lead of what and when
  /// @param more what one sees after these lines
  /// @param address where that is
  record Content(String title, String lead, List<Line> lines, String more, String address) {
    public Content {
      lines = List.copyOf(lines);
    }
  }

  /// One thing.
  ///
  /// @param figure empty where there is none
  /// @param address where the line leads
  /// @param mark how good it is; null where nothing is said of that
  /// @param detail what else there is to know
  record Line(String name, String figure, String address, @Nullable MarkView mark, String detail) {}

  /// Empty for those it does not concern.
  Optional<Content> content(Words words);
}
