package id.tolok.catalogue;

import java.time.LocalDate;

/// Says that catalogues were accepted before they came into this program: those of the sample
/// world, and what is taken over from another program. Figures are asked for from that day on. Only
/// for the program itself.
public interface EarlierAcceptance {

  /// Each version of an agency was accepted on its first day of validity.
  ///
  /// @param before versions valid from this day on keep the moment they were accepted
  /// @return how many versions are dated otherwise now
  /// @throws IllegalStateException where it is not the program that asks
  int dateByValidity(long agencyId, LocalDate before);
}
