package id.tolok.survey.web.door;

import id.tolok.survey.defence.WrongCodes;
import id.tolok.survey.form.door.Door;
import id.tolok.survey.form.door.Doors;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The way from a printed address to its door.
@Component
final class Entrance {

  private final Doors doors;
  private final WrongCodes wrongCodes;
  private final Replies replies;

  Entrance(Doors doors, WrongCodes wrongCodes, Replies replies) {
    this.doors = doors;
    this.wrongCodes = wrongCodes;
    this.replies = replies;
  }

  /// The door behind a code; where there is none the visit is answered here.
  ///
  /// @param code in the form of one
  Optional<Door> open(FormVisit visit, String code) throws IOException {
    var address = visit.request().getRemoteAddr();
    var pause = wrongCodes.pause(code, address);
    if (pause.isPresent()) {
      replies.wrongCodes(visit, pause.get());
      return Optional.empty();
    }
    var door = doors.find(code);
    if (door.isPresent()) {
      wrongCodes.right(code);
    } else {
      wrongCodes.wrong(address);
      replies.unknown(visit);
    }
    return door;
  }
}
