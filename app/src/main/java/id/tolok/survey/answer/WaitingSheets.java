package id.tolok.survey.answer;

import id.tolok.survey.given.GivenSheet;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// Sheets in the order they came. Any thread adds to them, one takes.
final class WaitingSheets {

  /// More than this could not be served within a bearable time; who comes then is told at once.
  static final int WAITING_MOST = 2048;

  /// So that a round is not kept from clerks and officers for long.
  private static final int TOGETHER_MOST = 256;

  /// How long to look for new ones before looking whether anything else changed.
  private static final long LOOK_MILLIS = 100;

  /// How long to leave a round that somebody else has.
  private static final long BUSY_MILLIS = 10;

  private final BlockingQueue<WaitingSheet> queue = new ArrayBlockingQueue<>(WAITING_MOST);

  /// Not to be taken together with those taken last. Belongs to the thread that takes.
  private final List<WaitingSheet> held = new ArrayList<>();

  private boolean busy;

  /// @return false where too many wait
  boolean add(WaitingSheet sheet) {
    return queue.offer(sheet);
  }

  /// @return false where it was taken already
  boolean withdraw(WaitingSheet sheet) {
    return queue.remove(sheet);
  }

  /// Puts sheets back before all others: somebody else has their round.
  void putBack(List<WaitingSheet> sheets) {
    held.addAll(0, sheets);
    busy = !sheets.isEmpty();
  }

  boolean isEmpty() {
    return queue.isEmpty() && held.isEmpty();
  }

  /// The next to be written together, after a moment of waiting where there are none. Two with the
  /// same one-time number or the same ticket are never together: what becomes of the second depends
  /// on the first.
  List<WaitingSheet> next() throws InterruptedException {
    var candidates = new ArrayList<WaitingSheet>(held);
    held.clear();
    if (candidates.isEmpty() || busy) {
      var first = queue.poll(busy ? BUSY_MILLIS : LOOK_MILLIS, TimeUnit.MILLISECONDS);
      if (first != null) {
        candidates.add(first);
      }
    }
    busy = false;
    queue.drainTo(candidates, TOGETHER_MOST);
    return apart(candidates);
  }

  private List<WaitingSheet> apart(List<WaitingSheet> candidates) {
    var together = new ArrayList<WaitingSheet>(Math.min(candidates.size(), TOGETHER_MOST));
    Set<Object> marks = new HashSet<>();
    for (var each : candidates) {
      if (each.over()) {
        continue;
      }
      if (together.size() < TOGETHER_MOST && addAll(marks, each.sheet())) {
        together.add(each);
      } else {
        held.add(each);
      }
    }
    return together;
  }

  private static boolean addAll(Set<Object> marks, GivenSheet sheet) {
    var ticket = sheet.ticket();
    Set<Object> own =
        ticket == null
            ? Set.of(sheet.formToken())
            : Set.of(sheet.formToken(), ByteBuffer.wrap(ticket));
    return Collections.disjoint(marks, own) && marks.addAll(own);
  }
}
