package id.tolok.cli.server;

import id.tolok.cli.Console;
import id.tolok.cli.Help;
import id.tolok.cli.Refusal;
import id.tolok.launch.TokenMaking;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `api-token`: a token for another program.
@Command(
    name = "api-token",
    description = {"Membuat token untuk program lain; teksnya hanya ditampilkan sekali ini.", ""},
    footer = {
      "",
      "Token tidak pernah boleh lebih dari akunnya. Mencabutnya: halaman Token milik akun itu.",
      "",
      "Contoh:",
      "  ./tolok api-token --account perencana --name \"ekspor harian\"",
      "  ./tolok api-token --account perencana --name impor --may INTAKE_UPLOAD,INTAKE_VIEW --days"
          + " 30"
    })
public final class ApiTokenCommand extends Help implements Runnable {

  @Option(
      names = "--account",
      required = true,
      paramLabel = "NAMA",
      description = "Nama masuk akun yang diwakili.")
  private String account = "";

  @Option(
      names = "--name",
      required = true,
      paramLabel = "TEKS",
      description = "Untuk apa token ini.")
  private String name = "";

  @Option(
      names = "--may",
      split = ",",
      paramLabel = "KEWENANGAN",
      description =
          "Yang boleh dilakukan, dipisah koma; bila tidak disebut: melihat katalog dan organisasi.")
  private Set<String> actions = Set.of("CATALOGUE_VIEW", "ORGANIZATION_VIEW");

  @Option(
      names = "--agency",
      split = ",",
      paramLabel = "NOMOR",
      description = "Nomor perangkat daerah; bila tidak disebut: semua yang dijangkau akunnya.")
  private @Nullable Set<Long> agencies;

  @Option(
      names = "--days",
      paramLabel = "HARI",
      description = "Masa berlaku, paling lama 366; bila tidak disebut: 90.")
  private int days = 90;

  @Mixin private DataFolder folder = new DataFolder();

  private final Console console;

  public ApiTokenCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    var unknown = new TreeSet<>(actions);
    unknown.removeAll(TokenMaking.actions());
    if (!unknown.isEmpty()) {
      throw new Refusal(
          "kewenangan tidak dikenal: %s; pilihannya: %s."
              .formatted(String.join(", ", unknown), String.join(", ", TokenMaking.actions())));
    }
    var wish = new TokenMaking.Wish(account, name, actions, agencies, days);
    console.data().println(TokenMaking.make(folder.existing(console), wish));
  }
}
