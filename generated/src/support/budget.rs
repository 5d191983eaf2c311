//! Limits for decoding one text: memory in proportion to the text, and time until the deadline of the call.

use tokio::time::Instant;

/// The number of bytes that a decoded value may take for each byte of its text.
const MEMORY_FACTOR: usize = 3;
/// The number of bytes that the value of any text may take. Short texts decode into structs of many optional fields.
const MIN_MEMORY: usize = 4 << 20;
/// The number of bytes between two reads of the clock.
const STRIDE: usize = 64 << 10;

/// The limit that decoding reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spent {
    Memory,
    Time,
}

/// The memory and time that are left for decoding a text.
pub(crate) struct Budget {
    memory: usize,
    deadline: Option<Instant>,
    unclocked: usize,
}

impl Budget {
    pub(crate) fn new(text: &str, deadline: Option<Instant>) -> Self {
        Self { memory: text.len().saturating_mul(MEMORY_FACTOR).max(MIN_MEMORY), deadline, unclocked: 0 }
    }

    /// Returns the memory that is left, in bytes.
    pub(crate) fn memory(&self) -> usize {
        self.memory
    }

    /// Sets the memory that is left to an earlier amount, after what was decoded since was dropped.
    pub(crate) fn refund(&mut self, memory: usize) {
        self.memory = memory;
    }

    #[inline]
    pub(crate) fn allocate(&mut self, bytes: usize) -> Result<(), Spent> {
        self.memory = self.memory.checked_sub(bytes).ok_or(Spent::Memory)?;
        Ok(())
    }

    /// Counts bytes that were read.
    #[inline]
    pub(crate) fn read(&mut self, bytes: usize) -> Result<(), Spent> {
        self.unclocked = self.unclocked.saturating_add(bytes);
        if self.unclocked < STRIDE {
            return Ok(());
        }
        self.check_clock()
    }

    #[cold]
    fn check_clock(&mut self) -> Result<(), Spent> {
        self.unclocked = 0;
        match self.deadline {
            Some(deadline) if Instant::now() >= deadline => Err(Spent::Time),
            _ => Ok(()),
        }
    }
}
