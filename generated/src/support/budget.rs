//! What decoding one text may cost: memory in proportion to the text, and time until the deadline of the call.

use tokio::time::Instant;

/// How many bytes a decoded value may take for each byte of its text. With the text itself that is four.
const MEMORY_FACTOR: usize = 3;
/// What the value of any text may take. Small texts decode into structs of many optional fields.
const MIN_MEMORY: usize = 4 << 20;
/// How many bytes are read between two looks at the clock.
const STRIDE: usize = 64 << 10;

/// The limit that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spent {
    Memory,
    Time,
}

pub(crate) struct Budget {
    memory: usize,
    deadline: Option<Instant>,
    unclocked: usize,
}

impl Budget {
    pub(crate) fn new(text: &str, deadline: Option<Instant>) -> Self {
        Self { memory: text.len().saturating_mul(MEMORY_FACTOR).max(MIN_MEMORY), deadline, unclocked: 0 }
    }

    /// The memory that is left, in bytes.
    pub(crate) fn memory(&self) -> usize {
        self.memory
    }

    /// Takes back what was decoded since this much memory was left, because it is dropped.
    pub(crate) fn refund(&mut self, memory: usize) {
        self.memory = memory;
    }

    #[inline]
    pub(crate) fn allocate(&mut self, bytes: usize) -> Result<(), Spent> {
        self.memory = self.memory.checked_sub(bytes).ok_or(Spent::Memory)?;
        Ok(())
    }

    /// Notes that so many bytes were read.
    #[inline]
    pub(crate) fn read(&mut self, bytes: usize) -> Result<(), Spent> {
        self.unclocked = self.unclocked.saturating_add(bytes);
        if self.unclocked < STRIDE {
            return Ok(());
        }
        self.look_at_clock()
    }

    #[cold]
    fn look_at_clock(&mut self) -> Result<(), Spent> {
        self.unclocked = 0;
        match self.deadline {
            Some(deadline) if Instant::now() >= deadline => Err(Spent::Time),
            _ => Ok(()),
        }
    }
}
