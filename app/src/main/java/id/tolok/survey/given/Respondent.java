package id.tolok.survey.given;

import org.jspecify.annotations.Nullable;

/// What a respondent says of themselves, all of it optional. There is no name, no NIK and no exact
/// age: nothing that could tell who it was.
///
/// @param sex null where it was not said
/// @param education null where it was not said
/// @param occupation null where it was not said
/// @param age null where it was not said
public record Respondent(
    @Nullable Sex sex,
    @Nullable Education education,
    @Nullable Occupation occupation,
    @Nullable AgeBand age) {

  /// Somebody who said nothing of themselves.
  public static final Respondent UNKNOWN = new Respondent(null, null, null, null);

  public enum Sex {
    FEMALE,
    MALE
  }

  public enum Education {
    PRIMARY,
    JUNIOR,
    SENIOR,
    DIPLOMA,
    BACHELOR,
    MASTER,
    DOCTOR
  }

  public enum Occupation {
    CIVIL_SERVANT,
    MILITARY,
    POLICE,
    EMPLOYEE,
    ENTREPRENEUR,
    OTHER
  }

  /// Years of age in bands wide enough to hide a single person.
  public enum AgeBand {
    UNDER_20,
    FROM_20,
    FROM_30,
    FROM_40,
    FROM_50,
    FROM_60
  }
}
