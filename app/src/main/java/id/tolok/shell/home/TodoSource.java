package id.tolok.shell.home;

import id.tolok.shell.wording.Words;
import java.util.List;

/// Says what waits for the viewer of the running work. Each module gives its own as a bean; the
/// first page lists them and the navigation counts them, so it is asked for on every page: one
/// indexed query, nothing where nothing waits.
public interface TodoSource {

  /// What waits, the most pressing first.
  List<Todo> todos(Words words);
}
