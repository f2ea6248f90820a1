package id.tolok.reporting.survey.report;

import id.tolok.reporting.layout.Block;
import id.tolok.reporting.layout.Block.Column;
import id.tolok.reporting.layout.Block.Grid;
import id.tolok.reporting.layout.Block.Paragraph;
import id.tolok.reporting.layout.Block.Warning;
import id.tolok.reporting.survey.Printed;
import id.tolok.reporting.survey.RoundFacts;
import id.tolok.survey.FollowUp;
import java.util.ArrayList;
import java.util.List;

/// Chapter five: what is done about it, when, by whom.
final class Plan {

  private Plan() {}

  static List<Block> of(RoundFacts facts, Captions captions) {
    if (facts.plan().isEmpty()) {
      return List.of(new Warning("Rencana tindak lanjut belum disusun."));
    }
    List<List<String>> rows = new ArrayList<>();
    for (FollowUp each : facts.plan()) {
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              about(facts, each),
              each.action(),
              Printed.quarter(each.dueOn()) + ", paling lambat " + Printed.date(each.dueOn()),
              each.ownerName()));
    }
    return List.of(
        new Paragraph(
            "Tindak lanjut berikut menjadi tugas penanggung jawabnya; hasilnya dilaporkan pada"
                + " laporan putaran berikutnya."),
        new Grid(
            captions.table("Rencana tindak lanjut"),
            List.of(
                Column.number("No", 6),
                Column.words("Unsur prioritas", 24),
                Column.words("Tindakan", 34),
                Column.words("Waktu", 20),
                Column.words("Penanggung jawab", 22)),
            rows,
            false));
  }

  /// The element, with the service where it is about one.
  static String about(RoundFacts facts, FollowUp each) {
    String element = facts.signedElement(each.elementCode());
    return each.serviceName().isEmpty() ? element : element + " (" + each.serviceName() + ")";
  }
}
