package id.tolok.database.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/// How the server is set. Safe first: nothing acknowledged may be lost. Then for the memory there
/// is, from an office's old PC with 4 GB to a regency's server.
///
/// @param memoryMegabytes of the machine, or of the container
/// @param connections most that are open at once, those of commands included
record Tuning(long memoryMegabytes, int connections) {

  private static final long MEGABYTE = 1024L * 1024;

  static Tuning ofThisMachine(int connections) {
    long bytes =
        ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
            ? system.getTotalMemorySize()
            : 4096 * MEGABYTE;
    return new Tuning(bytes / MEGABYTE, connections);
  }

  /// The settings given on the command line, where nothing in the data folder can weaken them.
  List<String> settings(int port) {
    return List.of(
        "listen_addresses=127.0.0.1",
        "port=" + port,
        "unix_socket_directories=",
        "password_encryption=scram-sha-256",
        "fsync=on",
        "full_page_writes=on",
        "synchronous_commit=on",
        "wal_level=replica",
        "max_wal_senders=0",
        "max_connections=" + connections,
        "shared_buffers=" + between(32, memoryMegabytes / 16, 1024) + "MB",
        "effective_cache_size=" + between(256, memoryMegabytes / 2, 16_384) + "MB",
        "work_mem=" + between(4, memoryMegabytes / 512, 32) + "MB",
        "maintenance_work_mem=" + between(32, memoryMegabytes / 32, 256) + "MB",
        "max_wal_size=512MB",
        "random_page_cost=1.1",
        "jit=off",
        "timezone=UTC",
        "log_checkpoints=off",
        "idle_in_transaction_session_timeout=10min");
  }

  private static long between(long least, long value, long most) {
    return Math.max(least, Math.min(value, most));
  }
}
