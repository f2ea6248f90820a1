package id.tolok.organization;

import id.tolok.organization.nip.Nip;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A person who works for an agency. Titles are kept apart from the name.
///
/// @param titleBefore `Drs.`, `dr.`; absent where there is none
/// @param titleAfter `S.Sos., M.Si.`; absent where there is none
/// @param nip personal data: shown masked unless the viewer may see it
/// @param version raised by each change
public record Official(
    long id,
    long agencyId,
    String name,
    @Nullable String titleBefore,
    @Nullable String titleAfter,
    @Nullable Nip nip,
    @Nullable Sex sex,
    int version) {

  /// As the profile says; compared with the NIP's own digit.
  public enum Sex {
    MALE,
    FEMALE
  }

  /// What an official's record is made from.
  public record Draft(
      long agencyId,
      String name,
      @Nullable String titleBefore,
      @Nullable String titleAfter,
      @Nullable Nip nip,
      @Nullable Sex sex) {
    public Draft {
      name = Wording.of(name);
      titleBefore = Wording.orAbsent(titleBefore);
      titleAfter = Wording.orAbsent(titleAfter);
    }

    public static Draft of(long agencyId, String name) {
      return new Draft(agencyId, name, null, null, null, null);
    }
  }

  /// The name with its titles: `Drs. Budi Santoso, M.Si.`
  public String fullName() {
    String front =
        Stream.of(titleBefore == null ? "" : titleBefore, name)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return titleAfter == null ? front : front + ", " + titleAfter;
  }

  public Draft draft() {
    return new Draft(agencyId, name, titleBefore, titleAfter, nip, sex);
  }
}
