package id.tolok.audit;

import id.tolok.database.DataFact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// The heads of the trail's chains, noted in every backup: what is restored must hold those chains,
/// unbroken.
public final class TrailFact implements DataFact {

  @Override
  public String name() {
    return "audit-heads";
  }

  /// `chain:length:hash`, one line each.
  @Override
  public String tell(DataSource everything) {
    return new AuditVerification(everything)
        .heads().stream()
            .map(head -> head.chain() + ":" + head.length() + ":" + head.hash())
            .collect(Collectors.joining("\n"));
  }

  @Override
  public Optional<String> wrong(String told, DataSource everything) {
    return new AuditVerification(everything)
        .verifyAgainst(heads(told)).problems().stream()
            .findFirst()
            .map(problem -> "jejak audit, " + problem.words() + ".");
  }

  private static List<ChainHead> heads(String told) {
    return told.lines()
        .map(line -> line.split(":"))
        .map(parts -> new ChainHead(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]))
        .toList();
  }
}
