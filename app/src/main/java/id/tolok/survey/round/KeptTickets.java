package id.tolok.survey.round;

import id.tolok.access.SealedSecrets;
import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.TicketRule;
import id.tolok.survey.given.TicketCodes;
import id.tolok.survey.store.round.RoundStore;
import id.tolok.survey.store.round.TicketStore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes and recognises tickets. A code is made from the installation's key, its batch and its
/// place in it, so that the same page shows the same codes although none of them is kept; a table
/// of fingerprints gives none of them away.
@Service
public class KeptTickets implements TicketCodes {

  private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 8;
  private static final int HALF = LENGTH / 2;

  private final TicketStore store;
  private final RoundStore rounds;
  private final SealedSecrets secrets;
  private final Gate gate;
  private final AuditTrail trail;

  KeptTickets(
      TicketStore store, RoundStore rounds, SealedSecrets secrets, Gate gate, AuditTrail trail) {
    this.store = store;
    this.rounds = rounds;
    this.secrets = secrets;
    this.gate = gate;
    this.trail = trail;
  }

  @Override
  public Optional<byte[]> fingerprint(long roundId, String typed) {
    String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    boolean shaped =
        code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    return shaped ? Optional.of(print(roundId, code)) : Optional.empty();
  }

  @Override
  @Transactional
  public List<String> make(long roundId, String batch, int count) {
    var round = rounds.find(roundId).orElseThrow(() -> new NotFound("round", roundId));
    gate.require(Action.SURVEY_EDIT, round.agencyId());
    if (!takes(round) || count < 1 || count > COUNT_MAX || batch.isBlank()) {
      return List.of();
    }
    List<String> codes =
        IntStream.range(0, count)
            .mapToObj(place -> code(roundId, batch, place))
            .distinct()
            .toList();
    int added =
        store.insert(
            round.agencyId(), roundId, codes.stream().map(code -> print(roundId, code)).toList());
    if (added > 0) {
      trail.record(
          Change.of("survey.tickets-made", "survey.round/" + roundId, round.agencyId())
              .to("{\"count\":" + added + "}"));
    }
    return codes.stream()
        .map(code -> code.substring(0, HALF) + "-" + code.substring(HALF))
        .toList();
  }

  @Override
  public Stock stock(long roundId) {
    return store.stock(roundId);
  }

  private static boolean takes(Round round) {
    return round.ticketRule() != TicketRule.NONE
        && (round.state() == RoundState.DRAFT || round.state() == RoundState.OPEN);
  }

  private byte[] print(long roundId, String code) {
    return secrets.fingerprint("survey.ticket", roundId + "\n" + code);
  }

  private String code(long roundId, String batch, int place) {
    byte[] random =
        secrets.fingerprint("survey.ticket.code", roundId + "\n" + batch + "\n" + place);
    var code = new StringBuilder(LENGTH);
    for (int sign = 0; sign < LENGTH; sign++) {
      // Two bytes for each sign keep the leaning towards the first ones below a thousandth.
      int number = (random[2 * sign] & 0xff) << 8 | random[2 * sign + 1] & 0xff;
      code.append(SIGNS.charAt(number % SIGNS.length()));
    }
    return code.toString();
  }
}
