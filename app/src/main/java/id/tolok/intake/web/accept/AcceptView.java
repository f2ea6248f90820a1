package id.tolok.intake.web.accept;

import id.tolok.intake.AcceptanceTrial.ChangedResult;
import id.tolok.shell.part.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page on which a review is accepted.
///
/// @param address of the review
/// @param seen revision the person looks at
/// @param facts what would become the catalogue
/// @param change against the version in force, in words; empty where it would be the first
/// @param concerns what has to be confirmed, after it was sent once
/// @param problem why it cannot be accepted now; empty where it can
/// @param tried what acceptance would change; null where nobody asked
/// @param agencyUnknown whether a person still has to say whose decree it is
public record AcceptView(
    String file,
    String agency,
    String address,
    String fileAddress,
    int seen,
    List<Fact> facts,
    List<String> change,
    String before,
    Field validFrom,
    Field reason,
    List<ConcernView> concerns,
    String problem,
    @Nullable Tried tried,
    boolean agencyUnknown) {

  public AcceptView {
    facts = List.copyOf(facts);
    change = List.copyOf(change);
    concerns = List.copyOf(concerns);
  }

  /// A figure of the summary.
  ///
  /// @param address where the rows behind it are listed, empty where there is no such list
  public record Fact(String label, String value, String tone, String address) {}

  /// Results that acceptance would change.
  ///
  /// @param words what else there is to say: none would change, or how many more
  public record Tried(List<ChangedResult> results, String words) {

    /// Most that are listed.
    public static final int SHOWN = 60;

    public Tried {
      results = List.copyOf(results);
    }
  }

  /// Something to confirm.
  public record ConcernView(String kind, String words) {}
}
