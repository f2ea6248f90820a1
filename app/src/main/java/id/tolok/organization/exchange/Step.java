package id.tolok.organization.exchange;

import id.tolok.organization.Agency;
import id.tolok.organization.Holding;
import id.tolok.organization.Official;
import id.tolok.organization.OrgUnit;
import id.tolok.organization.Position;
import id.tolok.organization.exchange.sheet.SheetColumn;
import id.tolok.organization.nip.Nip;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing an import puts in place. Others are named, not numbered: they may be made by a step
/// before.
public sealed interface Step {

  /// What a step does to what is there.
  enum Effect {
    ADD,
    CHANGE,
    /// It is already so.
    SAME
  }

  /// One value that becomes another.
  record FieldChange(SheetColumn column, String before, String after) {}

  /// The first row that asks for it.
  int row();

  /// Name of the agency it belongs to.
  String agency();

  /// What it is called on the page.
  String title();

  /// What differs from what is there; for something new, what it will be.
  List<FieldChange> changes();

  boolean isNew();

  default Effect effect() {
    if (isNew()) {
      return Effect.ADD;
    }
    return changes().isEmpty() ? Effect.SAME : Effect.CHANGE;
  }

  /// Founds an agency.
  record PutAgency(int row, Agency.Draft draft, List<FieldChange> changes) implements Step {
    @Override
    public String agency() {
      return draft.name();
    }

    @Override
    public String title() {
      return draft.name();
    }

    @Override
    public boolean isNew() {
      return true;
    }
  }

  /// Adds a unit or puts it elsewhere.
  ///
  /// @param parent name of the unit around; absent for none
  record PutUnit(
      int row,
      String agency,
      @Nullable OrgUnit existing,
      String title,
      @Nullable String parent,
      int order,
      List<FieldChange> changes)
      implements Step {
    @Override
    public boolean isNew() {
      return existing == null;
    }
  }

  /// Adds or changes a position.
  ///
  /// @param draft all but the unit and the supervisor, which are named
  record PutPosition(
      int row,
      String agency,
      @Nullable Position existing,
      Position.Draft draft,
      @Nullable String unit,
      @Nullable String supervisor,
      List<FieldChange> changes)
      implements Step {
    @Override
    public String title() {
      return draft.name();
    }

    @Override
    public boolean isNew() {
      return existing == null;
    }
  }

  /// Adds or changes an official.
  ///
  /// @param key how holdings of the same import name them
  record PutOfficial(
      int row,
      String agency,
      @Nullable Official existing,
      String key,
      String name,
      @Nullable String titleBefore,
      @Nullable String titleAfter,
      @Nullable Nip nip,
      Official.@Nullable Sex sex,
      List<FieldChange> changes)
      implements Step {
    @Override
    public String title() {
      return name;
    }

    @Override
    public boolean isNew() {
      return existing == null;
    }
  }

  /// Begins, changes or ends a holding.
  record PutHolding(
      int row,
      String agency,
      @Nullable Holding existing,
      String position,
      String officialKey,
      String officialName,
      Holding.Kind kind,
      LocalDate from,
      @Nullable LocalDate to,
      List<FieldChange> changes)
      implements Step {
    @Override
    public String title() {
      return position + ": " + officialName;
    }

    @Override
    public boolean isNew() {
      return existing == null;
    }
  }
}
