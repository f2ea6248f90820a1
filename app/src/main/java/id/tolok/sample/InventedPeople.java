package id.tolok.sample;

import id.tolok.organization.Official;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// People who do not exist, the same at every start: names put together by a fixed seed, each with
/// a valid NIP.
final class InventedPeople {

  private static final long SEED = 20_250_101L;

  private static final List<String> WOMEN =
      List.of(
          "Anindya", "Citra", "Dewi", "Endah", "Fitri", "Gita", "Hesti", "Indah", "Kartika",
          "Laras", "Mega", "Nurul", "Puspa", "Rini", "Sekar", "Tiara", "Utami", "Wulan", "Yuni",
          "Zahra");
  private static final List<String> MEN =
      List.of(
          "Adi",
          "Bayu",
          "Cahyo",
          "Dimas",
          "Eko",
          "Fajar",
          "Galih",
          "Hendra",
          "Irfan",
          "Joko",
          "Krisna",
          "Lukman",
          "Mahendra",
          "Nanda",
          "Oki",
          "Pandu",
          "Rangga",
          "Satria",
          "Taufik",
          "Wahyu");
  private static final List<String> LAST =
      List.of(
          "Ardiansyah",
          "Basuki",
          "Darmawan",
          "Firmansyah",
          "Gunadi",
          "Hartono",
          "Iskandar",
          "Jatmiko",
          "Kuswara",
          "Laksana",
          "Mulyadi",
          "Nugraha",
          "Permana",
          "Ramadhan",
          "Saputra",
          "Tanjung",
          "Umbara",
          "Wijaya",
          "Yulianto",
          "Zulkarnain");
  private static final List<String> TITLES =
      List.of("S.Sos", "S.IP", "S.E", "S.AP", "S.STP", "S.H", "S.Kom", "S.Sos, M.Si");

  private final Random random = new Random(SEED);
  private final Set<String> taken = new HashSet<>();

  /// The next one, unlike all before.
  WorldPlan.Person next() {
    var sex = random.nextBoolean() ? Official.Sex.FEMALE : Official.Sex.MALE;
    String name = name(sex);
    while (!taken.add(name)) {
      name = name(sex);
    }
    return new WorldPlan.Person(name, null, pick(TITLES), nip(sex), sex);
  }

  private String name(Official.Sex sex) {
    return pick(sex == Official.Sex.FEMALE ? WOMEN : MEN) + " " + pick(LAST);
  }

  /// Birth day, appointment in the person's twenties, sex, and a sequence number.
  private String nip(Official.Sex sex) {
    int birth = 1968 + random.nextInt(28);
    return "%d%02d%02d%d%02d%d%03d"
        .formatted(
            birth,
            1 + random.nextInt(12),
            1 + random.nextInt(28),
            birth + 23 + random.nextInt(6),
            1 + random.nextInt(12),
            sex == Official.Sex.MALE ? 1 : 2,
            1 + random.nextInt(20));
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
