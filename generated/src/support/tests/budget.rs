//! What decoding costs is limited: memory, time, and how many rejected elements are kept in detail.

use super::types::Node;
use super::*;
use std::time::Duration;
use tokio::time::Instant;

#[test]
fn the_first_thousand_rejected_elements_are_kept_in_detail() {
    let text = format!(r#"[1, {}2, "x", 3, 4, ["y"], 5]"#, r#""a", "#.repeat(1500));
    let Decoded { value: mut list, rejected, rejected_count } = decode::<List<i64>>(&text).unwrap();
    assert_eq!(list[..], [1, 2, 3, 4, 5]);
    assert_eq!((rejected.len(), rejected_count), (1000, 1502));
    assert_eq!((list.rejected().len(), list.rejected_count()), (1000, 1502));
    assert!(format!("{list:?}").ends_with("502 more rejected]"));
    round_trip::<List<i64>>(&text, &text);
    list.insert(0, 0);
    let written = serde_json::to_string(&list).unwrap();
    assert!(written.starts_with(r#"[0,"a","a","#) && written.ends_with(r#""a",1,"x",2,3,["y"],4,5]"#), "{written}");
    let all = list.take_rejected();
    assert_eq!(
        all.iter().map(|element| element.at).collect::<Vec<_>>()[998..1502],
        {
            let mut at: Vec<usize> = (999..=1500).collect();
            at.extend([1502, 1505]);
            at
        }[..]
    );
    assert_eq!((all[1501].raw.text(), list.rejected_count()), (r#"["y"]"#, 0));
    assert_eq!(serde_json::to_string(&list).unwrap(), "[0,1,2,3,4,5]");
}

#[test]
fn the_limit_counts_for_all_lists_and_maps_together() {
    let list = format!("[{}1]", "null,".repeat(700));
    let text = format!(r#"{{"a": {list}, "b": {list}, "c": 7}}"#);
    let Decoded { value: map, rejected, rejected_count } = decode::<Map<List<i64>>>(&text).unwrap();
    assert_eq!((rejected.len(), rejected_count), (1000, 1401));
    assert_eq!((map["b"].rejected().len(), map["b"].rejected_count()), (300, 700));
    assert_eq!(map.rejected().map(|entry| entry.raw.text()).collect::<Vec<_>>(), ["7"]);
    round_trip::<Map<List<i64>>>(&text, &text);
}

#[test]
fn a_value_much_larger_than_its_text_is_refused() {
    let text = |count: usize| format!("[{}{{}}]", "{},".repeat(count));
    assert_eq!(decoded::<List<Node>>(&text(1000)).len(), 1001);
    let error = decode::<List<Node>>(text(1_000_000)).unwrap_err();
    assert_eq!(error.message(), "the value takes more than 4 MiB and more than three times the memory of its text; request fewer items at a time");
    assert!(!error.is_timeout());
}

#[test]
fn decoding_stops_at_the_deadline() {
    let (past, future) = (Instant::now(), Instant::now() + Duration::from_secs(600));
    for text in [format!("[{}]", "1,".repeat(100_000)), format!("[\"{}\"]", "a".repeat(100_000))] {
        let error = decode_until(text.as_bytes(), Some(past), List::<i64>::decode).unwrap_err();
        assert!(error.is_timeout(), "{error}");
    }
    let text = format!("[{}1]", "1,".repeat(100_000));
    assert_eq!(decode_until(text.as_bytes(), Some(future), List::<i64>::decode).unwrap().value.len(), 100_001);
}
