package id.tolok.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.organization.nip.NipReading;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InventedPeopleTest {

  @Test
  void samePeopleComeEveryTime() {
    var one = new InventedPeople();
    var other = new InventedPeople();
    assertThat(IntStream.range(0, 100).mapToObj(index -> one.next()).toList())
        .isEqualTo(IntStream.range(0, 100).mapToObj(index -> other.next()).toList());
  }

  @Test
  void everyNipIsValid() {
    var people = new InventedPeople();
    for (int index = 0; index < 200; index++) {
      var person = people.next();
      var reading = NipReading.of(person.nip(), LocalDate.of(2026, 11, 20), person.sex());
      assertThat(reading.findings()).as(person.toString()).isEmpty();
    }
  }

  @Test
  void nobodyComesTwice() {
    var people = new InventedPeople();
    var names = new HashSet<String>();
    for (int index = 0; index < 200; index++) {
      assertThat(names.add(people.next().name())).isTrue();
    }
  }
}
