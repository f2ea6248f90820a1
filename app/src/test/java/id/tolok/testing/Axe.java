package id.tolok.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.List;

/// Judges a page by axe, inside the page. Only what is wrong is brought back: the library's own
/// builder describes every part that is right as well, which takes longer than judging.
final class Axe {

  private static final String PROGRAM = AxeBuilder.getAxeScript();

  private static final int PARTS_SHOWN = 4;

  /// The rules to judge by.
  enum Rules {
    /// All that axe holds to unless told otherwise.
    ALL("{}"),
    /// Those of them whose verdict rests on colours alone.
    COLOURS("{ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }");

    private final String choice;

    Rules(String choice) {
      this.choice = choice;
    }
  }

  private Axe() {}

  /// What is wrong with the page as it is now, one text for each rule that it breaks: the rule,
  /// what it asks, and the first parts that break it with the reason.
  static List<String> violations(Page page, Rules rules) {
    for (Frame frame : page.frames()) {
      if (frame.evaluate("() => 'axe' in window").equals(false)) {
        frame.evaluate(PROGRAM);
      }
    }
    var found =
        page.evaluate(
            """
            async ([most]) => {
              const verdict = await axe.run(document, { ...%s, resultTypes: ['violations'] });
              return verdict.violations.map(({ id, help, nodes }) =>
                [`${id}: ${help}`, ...nodes.slice(0, most).map((node) =>
                  `${node.html} ${node.failureSummary ?? ''}`)].join('\\n    '));
            }
            """
                .formatted(rules.choice),
            List.of(PARTS_SHOWN));
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }
}
