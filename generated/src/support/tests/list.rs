//! Lists and maps set aside what does not decode, and write it back.

use super::types::Node;
use super::*;

#[test]
fn an_element_that_does_not_decode_is_rejected() {
    let text = r#"{"children": [{"name": "a"}, null, {"name": "b", "parent": {"port": "x"}}, 7, {"name": "c"}]}"#;
    let node = decode::<Node>(text).unwrap().value;
    let children = node.children.as_ref().unwrap();
    assert_eq!(children.iter().map(|child| child.name.as_deref().unwrap()).collect::<Vec<_>>(), ["a", "b", "c"]);
    let rejected: Vec<_> = children.rejected().iter().map(|r| (r.at, &*r.message, r.raw.text())).collect();
    assert_eq!(rejected, [(1, "expected object, found null", "null"), (3, "expected object, found integer", "7")]);
    assert_eq!(
        rejections::<Node>(text),
        [
            "$.children[1]: expected object, found null",
            "$.children[2].parent.port: expected integer, found string of 1 bytes",
            "$.children[3]: expected object, found integer",
        ],
    );
    round_trip::<Node>(text, text);
}

#[test]
fn long_keys_are_not_repeated_with_every_element() {
    let text = format!(r#"{{"{}": [1, 2], "{}": [3]}}"#, "k".repeat(100_000), "é".repeat(100));
    let at = |key: &str, more: &str| format!("$[\"{key}\"{more}]");
    assert_eq!(
        rejections::<Map<List<String>>>(&text),
        [
            format!("{}[0]: expected string, found integer", at(&"k".repeat(100), "…")),
            format!("{}[1]: expected string, found integer", at(&"k".repeat(100), "…")),
            format!("{}[0]: expected string, found integer", at(&"é".repeat(100), "")),
        ],
    );
}

#[test]
fn nested_lists_reject_at_the_innermost() {
    let text = r#"[{"children": [{"tags": ["a", 1]}, 2]}, {"limits": {"x": [1, "y"], "a b": 7}}]"#;
    assert_eq!(
        rejections::<List<Node>>(text),
        [
            "$[0].children[0].tags[1]: expected string, found integer",
            "$[0].children[1]: expected object, found integer",
            "$[1].limits.x[1]: expected integer, found string of 1 bytes",
            "$[1].limits[\"a b\"]: expected list, found integer",
        ],
    );
    round_trip::<List<Node>>(text, text);
}

#[test]
fn lists_of_optional_and_any_values_hold_null() {
    assert_eq!(decoded::<List<Option<i64>>>("[1, null]"), [Some(1), None].into());
    assert_eq!(decoded::<List<Value>>("[1, null]").len(), 2);
}

/// Positions of the elements set aside stay as near as the edited list allows.
#[test]
fn rejected_elements_are_written_back_after_edits() {
    let text = r#"[1, "a", 2, null, "b", 3]"#;
    let check = |edit: fn(&mut List<i64>), expected: &str| {
        let mut list = decode::<List<i64>>(text).unwrap().value;
        edit(&mut list);
        assert_eq!(serde_json::to_string(&list).unwrap(), expected);
    };
    check(|_| {}, r#"[1,"a",2,null,"b",3]"#);
    check(|list| list.push(4), r#"[1,"a",2,null,"b",3,4]"#);
    check(|list| list.insert(0, 0), r#"[0,"a",1,null,"b",2,3]"#);
    check(|list| assert!(list.pop().is_some()), r#"[1,"a",2,null,"b"]"#);
    check(|list| list.clear(), r#"["a",null,"b"]"#);
    check(|list| drop(list.take_rejected()), "[1,2,3]");
    check(|list| *list = [7].into(), "[7]");
}

#[test]
fn maps_reject_values_that_do_not_decode() {
    let text = r#"{"b": [1], "a": 7, "c": null}"#;
    let map = decode::<Map<List<i64>>>(text).unwrap().value;
    assert_eq!(map.keys().collect::<Vec<_>>(), ["b"]);
    assert_eq!(map.rejected().map(|r| &*r.at).collect::<Vec<_>>(), ["a", "c"]);
    round_trip::<Map<List<i64>>>(text, text);
    let mut edited = map.clone();
    edited.insert("a".into(), [2].into());
    assert_eq!(serde_json::to_string(&edited).unwrap(), r#"{"a":[2],"b":[1],"c":null}"#);
}

#[test]
fn of_repeated_keys_in_maps_the_last_counts() {
    for (text, expected) in [(r#"{"a":1,"a":"x"}"#, r#"{"a":"x"}"#), (r#"{"a":"x","a":1}"#, r#"{"a":1}"#)] {
        round_trip::<Map<i64>>(text, expected);
    }
}

#[test]
fn lists_and_maps_convert() {
    let list: List<String> = ["a", "b"].into();
    assert_eq!(list, List::from(vec!["a", "b"]));
    assert_eq!(list.into_iter().collect::<List<_>>().into_vec(), ["a", "b"]);
    assert!(List::<Node>::from([]).is_empty());
    let mut list = List::from(vec![1, 2]);
    for item in &mut list {
        *item += 1;
    }
    assert_eq!((&list).into_iter().sum::<i64>(), 5);
    let map = Map::from([("a", 1)]);
    assert_eq!((&map).into_iter().count(), 1);
    assert_eq!(map.into_iter().collect::<Map<_>>().into_map()["a"], 1);
}
