package id.tolok.database;

import java.util.Optional;
import javax.sql.DataSource;

/// Something that a module can say about the whole data when a backup is made, and hold against the
/// data when it was restored.
public interface DataFact {

  /// Under which name the backup keeps it; lower case, stable.
  String name();

  /// What is true of the data now.
  ///
  /// @param everything connections that see all rows
  String tell(DataSource everything);

  /// What is wrong with the restored data, which may be somewhat newer than what was told.
  ///
  /// @return a sentence for the person, Indonesian; empty where nothing is wrong
  Optional<String> wrong(String told, DataSource everything);
}
