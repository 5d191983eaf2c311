//! Ids of locations and schemas in a document.

/// The id of a location in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocId(u32);

/// The id of a schema: the conjunction of the schemas at one or more locations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

/// A schema inside a schema: its id, and the location where the document states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Child {
    pub node: NodeId,
    pub at: LocId,
}

impl LocId {
    pub(crate) fn nth(index: usize) -> Self {
        LocId(index as u32)
    }

    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

impl NodeId {
    pub(crate) fn nth(index: usize) -> Self {
        NodeId(index as u32)
    }

    pub fn index(self) -> usize {
        self.0 as usize
    }
}
