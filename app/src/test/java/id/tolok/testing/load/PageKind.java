package id.tolok.testing.load;

import java.util.List;
import java.util.Random;

/// What people look at, and how long it may take at most for nineteen of twenty.
enum PageKind {
  HOME("first page", 100),
  LIST("catalogue list", 100),
  SEARCH("catalogue search", 50),
  INDICATOR("indicator", 100),
  POSITION("position", 100),
  VERSION("version", 100),
  COMPARISON("comparison", 100),
  CONCEPTS("concepts", 100),
  ORGANIZATION("organisation tree", 100),
  ACCOUNTS("accounts", 200),
  DECREES("decrees", 100);

  private static final List<String> ASKED =
      List.of(
          "kamling",
          "kamlng aktif",
          "posyandu",
          "posiandu",
          "laporan keuangan",
          "trantib",
          "PAUD dibina",
          "desa tertib administrasi",
          "adminstrasi desa",
          "ASN disiplin",
          "UMKM",
          "stunting",
          "kartu keluarga",
          "realisasi pbb",
          "musrenbang",
          "karang taruna");

  private static final List<String> CHOSEN =
      List.of(
          "urut=urutan",
          "urut=nama",
          "urut=temuan",
          "rumus=ratio&urut=urutan",
          "jenis=IKU&urut=urutan",
          "temuan=3&urut=urutan",
          "kelompok=jabatan",
          "jenis=IKI&rumus=count&urut=nama");

  private final String title;
  private final int limitMillis;

  PageKind(String title, int limitMillis) {
    this.title = title;
    this.limitMillis = limitMillis;
  }

  String title() {
    return title;
  }

  int limitMillis() {
    return limitMillis;
  }

  /// Whether somebody opens pages of this kind.
  boolean isFor(LoadUser user) {
    return switch (this) {
      case ACCOUNTS -> user.administrator();
      default -> true;
    };
  }

  /// An address of this kind for somebody.
  String address(LoadUser user, Random random) {
    return switch (this) {
      case HOME -> "/";
      case LIST -> "/katalog?" + any(CHOSEN, random);
      case SEARCH -> "/katalog?q=" + any(ASKED, random).replace(' ', '+');
      case INDICATOR -> "/katalog/indikator/" + any(user.lineages(), random);
      case POSITION -> "/katalog/jabatan/" + any(user.positions(), random);
      case VERSION -> "/katalog/versi/" + any(user.versions(), random);
      case COMPARISON -> comparison(user.versions(), random);
      case CONCEPTS -> "/katalog/konsep";
      case ORGANIZATION -> "/organisasi?buka=" + any(user.agencies(), random);
      case ACCOUNTS -> "/akun";
      case DECREES -> "/keputusan";
    };
  }

  /// Two versions of one agency; they stand beside each other in the list.
  private static String comparison(List<Long> versions, Random random) {
    int place = random.nextInt(versions.size() / 5) * 5;
    return "/katalog/bandingkan?kiri=%d&kanan=%d"
        .formatted(versions.get(place + 3), versions.get(place + 4));
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
