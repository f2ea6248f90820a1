package id.tolok.organization.change;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.organization.Problem;
import id.tolok.organization.RegionCode;
import id.tolok.organization.Saved;
import id.tolok.organization.nip.Nip;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Does one change in a transaction together with its entry in the trail.
@Component
class Recording {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(Nip.class, new Plain<>(Nip.class))
                  .addSerializer(RegionCode.class, new Plain<>(RegionCode.class)))
          .build();

  private final AuditTrail trail;
  private final TransactionTemplate transactions;

  Recording(AuditTrail trail, PlatformTransactionManager manager) {
    this.trail = trail;
    this.transactions = new TransactionTemplate(manager);
  }

  /// Runs a change. A rule that only the database can keep, because two people came at once,
  /// becomes a problem in words like those found before.
  <T> Saved<T> attempt(Supplier<Saved<T>> work) {
    try {
      var saved = transactions.execute(status -> work.get());
      if (saved == null) {
        throw new IllegalStateException("a change without an outcome");
      }
      return saved;
    } catch (DataIntegrityViolationException broken) {
      return new Saved.Rejected<>(List.of(problem(broken)));
    }
  }

  private static Problem problem(DataIntegrityViolationException broken) {
    if (broken.getMostSpecificCause() instanceof PSQLException failure
        && failure.getServerErrorMessage() != null
        && failure.getServerErrorMessage().getConstraint() instanceof String constraint
        && Problems.ofConstraint(constraint) instanceof Problem known) {
      return known;
    }
    throw broken;
  }

  void added(String kind, long id, long agencyId, Object after) {
    trail.record(change("added", kind, id, agencyId).to(json(after)));
  }

  void changed(String kind, long id, long agencyId, Object before, Object after) {
    trail.record(change("changed", kind, id, agencyId).from(json(before)).to(json(after)));
  }

  void removed(String kind, long id, long agencyId, Object before) {
    trail.record(change("removed", kind, id, agencyId).from(json(before)));
  }

  void restored(String kind, long id, long agencyId, Object after) {
    trail.record(change("restored", kind, id, agencyId).to(json(after)));
  }

  /// For what belongs to no agency.
  void recordShared(String kind, long id, @Nullable Object before, Object after) {
    String action = "organization." + kind + (before == null ? "-added" : "-changed");
    trail.record(
        Change.of(action, "organization." + kind + "/" + id)
            .from(before == null ? null : json(before))
            .to(json(after)));
  }

  private static Change change(String verb, String kind, long id, long agencyId) {
    return Change.of(
        "organization." + kind + "-" + verb, "organization." + kind + "/" + id, agencyId);
  }

  private static String json(Object state) {
    return JSON.writeValueAsString(state);
  }

  /// Writes a value as its text, which for a NIP is masked.
  private static final class Plain<T> extends StdSerializer<T> {

    Plain(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.toString());
    }
  }
}
