package id.tolok.organization.change;

import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.OrganizationEdits;
import id.tolok.organization.Saved;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts somebody into a position in one step: adds the person where they are new, ends who held it
/// before, and begins the new holding. All of it or nothing.
@Component
public class Successions {

  /// What becomes of who fills the position on the first day.
  public enum Former {
    STAYS,
    ENDS_THE_DAY_BEFORE
  }

  /// Who follows.
  ///
  /// @param officialId somebody already known; absent where the person is new
  /// @param person somebody new; absent where they are known
  public record Succession(
      long positionId,
      @Nullable Long officialId,
      Official.@Nullable Draft person,
      Holding.Kind kind,
      LocalDate from,
      @Nullable LocalDate to,
      Former former) {}

  private final OrganizationEdits edits;
  private final TransactionTemplate transactions;

  Successions(OrganizationEdits edits, PlatformTransactionManager transactions) {
    this.edits = edits;
    this.transactions = new TransactionTemplate(transactions);
  }

  public Saved<Holding> carryOut(Succession succession) {
    Saved<Holding> saved =
        transactions.execute(status -> {
          var outcome = within(succession);
          if (!(outcome instanceof Saved.Done<Holding>)) {
            status.setRollbackOnly();
          }
          return outcome;
        });
    if (saved == null) {
      throw new IllegalStateException("a succession without an outcome");
    }
    return saved;
  }

  private Saved<Holding> within(Succession succession) {
    var person = succession.person();
    if (person == null) {
      Long known = succession.officialId();
      return begin(succession, known == null ? 0 : known);
    }
    return switch (edits.addOfficial(person)) {
      case Saved.Done<Official>(var official, var _) -> begin(succession, official.id());
      case Saved.Rejected<Official>(var problems) -> new Saved.Rejected<>(problems);
      case Saved.Conflict<Official> conflict -> throw new IllegalStateException("" + conflict);
    };
  }

  private Saved<Holding> begin(Succession succession, long officialId) {
    var draft =
        new Holding.Draft(
            succession.positionId(),
            officialId,
            succession.kind(),
            succession.from(),
            succession.to());
    return switch (succession.former()) {
      case STAYS -> edits.addHolding(draft);
      case ENDS_THE_DAY_BEFORE -> edits.replaceHolder(draft);
    };
  }
}
