package kaw.sample;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All counters. */
interface Counters extends JpaRepository<Counter, UUID> {}
