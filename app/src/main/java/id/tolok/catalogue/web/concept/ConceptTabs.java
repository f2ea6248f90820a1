package id.tolok.catalogue.web.concept;

import id.tolok.catalogue.store.concept.ConceptListStore;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Tab;
import java.util.List;
import org.springframework.stereotype.Component;

/// The three views of concepts: what waits, what was confirmed, what only reads alike.
@Component
final class ConceptTabs {

  static final String QUEUE = "/katalog/konsep";
  static final String LIST = "/katalog/konsep/daftar";
  static final String FRIENDS = "/katalog/konsep/bernama-mirip";

  private final ConceptListStore lists;
  private final Visit visit;

  ConceptTabs(ConceptListStore lists, Visit visit) {
    this.lists = lists;
    this.visit = visit;
  }

  List<Tab> tabs(String here, ConceptListStore.Counts counts) {
    return List.of(
        tab(QUEUE, "queue", counts.proposals(), here),
        tab(LIST, "list", counts.concepts(), here),
        tab(FRIENDS, "friends", counts.falseFriends(), here));
  }

  ConceptListStore.Counts counts() {
    return lists.counts();
  }

  private Tab tab(String address, String key, int count, String here) {
    return new Tab(
        visit.w("catalogue.concept.tab." + key),
        address,
        address.equals(here),
        count == 0 ? "" : shown(count));
  }

  /// Counting ends somewhere; then the number says so.
  String shown(int count) {
    String number = visit.format().number(count);
    return count < ConceptListStore.COUNTED_MAX ? number : number + "+";
  }
}
