package id.tolok.results.recount;

import id.tolok.results.RecountReport;
import id.tolok.results.RecountReport.Difference;
import java.util.ArrayList;
import java.util.List;

/// Collects what differs: all of it counted, the first of it listed.
final class Differences {

  private final List<Difference> listed = new ArrayList<>();
  private long count;

  void add(Difference difference) {
    count++;
    if (listed.size() < RecountReport.LISTED_MAX) {
      listed.add(difference);
    }
  }

  List<Difference> listed() {
    return listed;
  }

  long count() {
    return count;
  }
}
