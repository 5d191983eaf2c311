//! Paging by cursor and by offset.

use super::server::{response, result, Seen, Server, Steps};
use super::{CappedCall, CountedCall, DaysCall, DaysOnlyCall, InsideCall, NumbersCall, WholeCall};
use futures_util::{StreamExt, TryStreamExt};
use std::sync::atomic::{AtomicUsize, Ordering};

fn page(items: &str, next: &str) -> Steps {
    response(200, format!(r#"{{"result":{items},"limit":2,"totalCount":null,"nextCursor":{next}}}"#))
}

fn argument(seen: &Seen, name: &str) -> Option<usize> {
    let (_, query) = seen.path.split_once('?')?;
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value.parse().unwrap())
}

/// A server that returns `total` numbers in pages, as the API does.
async fn numbers(total: usize, limit: usize, wrap: fn(String) -> String) -> Server {
    Server::start(move |_, seen| {
        let start = argument(seen, "offset").unwrap_or(0);
        let end = total.min(start + argument(seen, "limit").unwrap_or(limit).min(limit));
        let items: Vec<String> = (start..end).map(|n| n.to_string()).collect();
        result(&wrap(format!("[{}]", items.join(","))))
    })
    .await
}

#[tokio::test]
async fn cursors_are_followed_through_empty_pages_to_the_last() {
    for last in ["null", "\"\""] {
        let pages = vec![page("[1,2]", "\"a\""), page("[]", "\"b\""), page("null", "\"c\""), page("[3]", last)];
        let server = Server::script(pages).await;
        let items: Vec<i64> = NumbersCall::new(&server, "me").items().try_collect().await.unwrap();
        assert_eq!((items, server.count()), (vec![1, 2, 3], 4));
        let cursors: Vec<_> = server.seen().into_iter().map(|seen| seen.path).collect();
        assert!(cursors[0].ends_with("/numbers") && cursors[3].ends_with("?cursor=c"), "{cursors:?}");
    }
}

#[tokio::test]
async fn pages_are_requested_when_the_stream_is_polled() {
    let server = Server::script(vec![page("[1,2]", "\"a\""), page("[3]", "null")]).await;
    let mut items = NumbersCall::new(&server, "me").items();
    assert_eq!(server.count(), 0);
    for (item, requests) in [(1, 1), (2, 1), (3, 2)] {
        assert_eq!(items.next().await.unwrap().unwrap(), item);
        assert_eq!(server.count(), requests);
    }
    assert!(items.next().await.is_none() && items.next().await.is_none());
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn paging_resumes_from_a_cursor() {
    let server =
        Server::script(vec![page("[1]", "\"a\""), response(500, ""), response(500, ""), page("[2]", "null")]).await;
    let mut call = NumbersCall::new(&server, "me");
    let mut pages = call.clone().pages();
    let first = pages.next().await.unwrap().unwrap();
    // The stream ends after an error.
    assert!(pages.next().await.unwrap().unwrap_err().is_retryable());
    assert!(pages.next().await.is_none());
    call.cursor = first.next_cursor().map(str::to_owned);
    let rest: Vec<i64> = call.items().try_collect().await.unwrap();
    assert_eq!(rest, [2]);
    assert!(server.seen()[3].path.ends_with("?cursor=a"));
}

#[tokio::test]
async fn items_return_the_cursor_to_resume_from() {
    let broken = || response(500, "");
    let mut script = vec![broken(), broken(), page("[1,2]", "\"a\"")];
    script.extend([broken(), broken(), broken(), broken(), page("[3]", "null")]);
    let server = Server::script(script).await;
    let mut call = NumbersCall::new(&server, "me");
    let mut got = Vec::new();
    for cursor in [None, Some("a"), Some("a")] {
        let mut items = call.clone().items();
        while let Ok(item) = items.next().await.unwrap() {
            got.push(item);
        }
        assert_eq!(items.next_cursor(), cursor);
        assert!(items.next().await.is_none());
        call.cursor = items.next_cursor().map(str::to_owned);
    }
    got.extend(call.items().try_collect::<Vec<_>>().await.unwrap());
    assert_eq!((got, server.count()), (vec![1, 2, 3], 8));
    assert!(server.seen()[7].path.ends_with("?cursor=a"));
}

#[tokio::test]
async fn a_cursor_of_another_type_is_an_error_after_its_page() {
    for next in ["true", "{\"after\":\"b\"}", "[\"b\"]"] {
        let server = Server::script(vec![page("[1]", next)]).await;
        let mut pages = NumbersCall::new(&server, "me").pages();
        assert_eq!(pages.next().await.unwrap().unwrap().len(), 1);
        let error = pages.next().await.unwrap().unwrap_err();
        assert!(error.to_string().contains("neither text nor a number"), "{error}");
        assert!(pages.next().await.is_none());
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn a_repeated_cursor_is_an_error_after_the_pages_before_it() {
    for circle in [vec!["a"], vec!["a", "b"], vec!["a", "b", "c", "d", "e"]] {
        let length = circle.len();
        let pages = circle.iter().cycle().take(length * 3).map(|next| page("[1]", &format!("\"{next}\""))).collect();
        let server = Server::script(pages).await;
        let mut pages = NumbersCall::new(&server, "me").pages();
        for _ in 0..=length {
            pages.next().await.unwrap().unwrap();
        }
        let error = pages.next().await.unwrap().unwrap_err();
        assert!(error.to_string().contains("the same page cursor twice"), "{error}");
        assert!(pages.next().await.is_none());
        assert_eq!(server.count(), length + 1);
    }
    // The cursor of the caller counts too.
    let server = Server::script(vec![page("[1]", "\"a\"")]).await;
    let call = NumbersCall { cursor: Some("a".into()), ..NumbersCall::new(&server, "me") };
    assert!(call.items().try_collect::<Vec<_>>().await.is_err());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn rejected_items_are_counted_by_items_and_kept_by_pages() {
    let server = Server::script(vec![page(r#"[1,"two"]"#, "\"a\""), page("[3,[]]", "null")]).await;
    let mut items = NumbersCall::new(&server, "me").items();
    let good: Vec<i64> = (&mut items).try_collect().await.unwrap();
    assert_eq!((good, items.rejected()), (vec![1, 3], 2));
    let server = Server::script(vec![page(r#"[1,"two"]"#, "null")]).await;
    let page = NumbersCall::new(&server, "me").pages().next().await.unwrap().unwrap();
    assert_eq!(page.rejected()[0].path, "$.result[1]");
}

#[tokio::test]
async fn offset_paging_counts_received_items_and_ends_at_a_short_page() {
    // (total, requested page size, requests)
    for (total, limit, requests) in [
        (0, Some(3), 1),
        (2, Some(3), 1),
        (3, Some(3), 2),
        (7, Some(3), 3),
        (7, None, 3),
        (6, None, 3),
        (0, None, 1),
        (1, None, 2),
    ] {
        let server = numbers(total, 3, |items| items).await;
        let call = CountedCall { limit, ..CountedCall::new(&server) };
        let items: Vec<i64> = call.items().try_collect().await.unwrap();
        assert_eq!(items, (0..i64::try_from(total).unwrap()).collect::<Vec<_>>());
        assert_eq!(server.count(), requests, "{total} by {limit:?}");
    }
}

#[tokio::test]
async fn a_page_of_the_maximum_size_of_the_document_is_full() {
    for (limit, requests) in [(Some(100), 3), (Some(2), 4), (None, 3)] {
        let server = numbers(7, 3, |items| items).await;
        let call = CappedCall { limit, ..CappedCall::new(&server) };
        assert_eq!(call.items().try_collect::<Vec<_>>().await.unwrap().len(), 7);
        assert_eq!(server.count(), requests, "{limit:?}");
    }
}

/// A server with a list of `total` numbers. It states `stated` as the total, and returns at most three numbers for each request.
async fn counted(total: usize, stated: usize) -> Server {
    Server::start(move |_, seen| {
        let start = argument(seen, "offset").unwrap_or(0);
        let items: Vec<String> = (start..total.min(start + 3)).map(|n| n.to_string()).collect();
        response(200, format!(r#"{{"result":[{}],"totalCount":{stated}}}"#, items.join(",")))
    })
    .await
}

#[tokio::test]
async fn offset_paging_ends_at_the_total() {
    // (total, stated total, requested page size, received items, requests)
    for (total, stated, limit, received, requests) in [
        // The server returns fewer items than requested.
        (7, 7, Some(100), 7, 3),
        // The last page is full.
        (6, 6, Some(3), 6, 2),
        (3, 3, None, 3, 1),
        (0, 0, Some(3), 0, 1),
        // A total that is too low is ignored. A total that is too high does not cause endless requests.
        (7, 2, Some(3), 7, 3),
        (7, 2, None, 7, 3),
        (4, 9, Some(3), 4, 3),
    ] {
        let server = counted(total, stated).await;
        let items: Vec<i64> = CountedCall { limit, ..CountedCall::new(&server) }.items().try_collect().await.unwrap();
        assert_eq!((items.len(), server.count()), (received, requests), "{total}, stated {stated}, by {limit:?}");
    }
}

#[tokio::test]
async fn offset_paging_resumes_and_counts_rejected_items() {
    let server = numbers(7, 3, |items| items.replace('4', "\"four\"")).await;
    let call = CountedCall { limit: Some(3), offset: Some(2), ..CountedCall::new(&server) };
    let items: Vec<i64> = call.items().try_collect().await.unwrap();
    assert_eq!(items, [2, 3, 5, 6]);
}

#[tokio::test]
async fn the_list_can_be_a_field_of_the_result() {
    let server = numbers(5, 2, |items| format!(r#"{{"numbers":{items},"total":5}}"#)).await;
    let items: Vec<i64> = InsideCall::new(&server).items().try_collect().await.unwrap();
    assert_eq!(items, [0, 1, 2, 3, 4]);
    let server = Server::script(vec![result("{}")]).await;
    assert!(InsideCall::new(&server).items().next().await.is_none());
    assert_eq!(server.count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_million_items_are_read_one_page_at_a_time() {
    const PAGES: usize = 1000;
    let body: String = (0..1000).map(|n| n.to_string()).collect::<Vec<_>>().join(",");
    let served = AtomicUsize::new(0);
    let server = Server::start(move |nth, _| {
        served.fetch_add(1, Ordering::Relaxed);
        let next = if nth + 1 < PAGES { format!("\"{nth}\"") } else { "null".to_owned() };
        page(&format!("[{body}]"), &next)
    })
    .await;
    let mut items = NumbersCall::new(&server, "me").items();
    let (mut count, mut ahead) = (0, 0);
    while let Some(item) = items.next().await {
        item.unwrap();
        count += 1;
        ahead = ahead.max(server.count() * 1000 - count);
    }
    assert_eq!((count, server.count()), (1_000_000, PAGES));
    assert!(ahead < 1000, "{ahead} items in memory");
}

#[tokio::test]
async fn a_long_range_of_days_is_requested_in_windows() {
    let spans = [
        (["2024-01-30", "2024-03-31"], vec!["2024-01-302024-02-29", "2024-03-012024-03-31"]),
        (["2024-12-01", "2024-12-31"], vec!["2024-12-012024-12-31"]),
        (["2024-12-01", "2025-01-01"], vec!["2024-12-012024-12-31", "2025-01-012025-01-01"]),
        (["2024-12-02", "2024-12-01"], vec!["2024-12-022024-12-01"]),
        (["yesterday", "today"], vec!["yesterdaytoday"]),
        (["2024-01-01", "today"], vec!["2024-01-01today"]),
        (["2024-01-01", "31.12.2024"], vec!["2024-01-0131.12.2024"]),
        (["2024-01-01", "2024-3-5"], vec!["2024-01-012024-3-5"]),
    ];
    for ([first, last], expected) in spans {
        let server = Server::script(vec![result("[1]")]).await;
        let call = DaysCall { first: first.into(), last: last.into(), ..DaysCall::new(&server) };
        let pages: Vec<_> = call.pages().try_collect().await.unwrap();
        let requested: Vec<String> =
            server.seen().iter().map(|seen| seen.path.split_once('=').unwrap().1.into()).collect();
        assert_eq!((pages.len(), requested), (expected.len(), expected.into_iter().map(String::from).collect()));
    }
}

#[tokio::test]
async fn items_cover_all_windows_and_a_result_without_a_list_has_only_pages() {
    let server = Server::script(vec![result("[1,2]"), result("[]"), result("[3]")]).await;
    let call = DaysCall { first: "2024-01-01".into(), last: "2024-03-31".into(), ..DaysCall::new(&server) };
    let items: Vec<i64> = call.items().try_collect().await.unwrap();
    assert_eq!((items, server.count()), (vec![1, 2, 3], 3));
    let server = Server::script(vec![result("1"), result("2")]).await;
    let call = DaysOnlyCall { first: "2024-01-01".into(), last: "2024-01-08".into(), ..DaysOnlyCall::new(&server) };
    let totals: Vec<i64> = call.pages().map_ok(crate::Reply::into_inner).try_collect().await.unwrap();
    assert_eq!((totals, server.count()), (vec![1, 2], 2));
}

#[tokio::test]
async fn twenty_pages_without_new_items_are_an_error() {
    type Page = fn(usize) -> String;
    let server = Server::start(|nth, _| response(200, format!(r#"{{"result":[],"nextCursor":"{nth}"}}"#))).await;
    let error = NumbersCall::new(&server, "me").items().try_collect::<Vec<_>>().await.unwrap_err();
    assert!(error.to_string().contains("the last 20 pages had no new items"), "{error}");
    assert_eq!(server.count(), 20);
    let offset: [(&str, Page); 3] = [
        ("the same", |_| r#"{"result":[7,8],"limit":2}"#.to_owned()),
        ("a negative total", |nth| format!(r#"{{"result":[{nth}],"limit":1,"totalCount":-1}}"#)),
        ("no number", |nth| format!(r#"{{"result":[{nth}],"limit":1,"totalCount":"many"}}"#)),
    ];
    for (what, page) in offset {
        let server = Server::start(move |nth, _| response(200, page(nth))).await;
        let error = CountedCall::new(&server).items().try_collect::<Vec<_>>().await.unwrap_err();
        assert!(error.to_string().contains("a total that is negative"), "{what}: {error}");
        assert!((20..=21).contains(&server.count()), "{what}: {}", server.count());
    }
}

#[tokio::test]
async fn nineteen_pages_without_items_are_skipped() {
    let mut pages: Vec<Steps> = (0..19).map(|nth| page("[]", &format!("\"{nth}\""))).collect();
    pages.push(page("[1]", "\"x\""));
    pages.extend((20..39).map(|nth| page("[]", &format!("\"{nth}\""))));
    pages.push(page("[2]", "null"));
    let server = Server::script(pages).await;
    let items: Vec<i64> = NumbersCall::new(&server, "me").items().try_collect().await.unwrap();
    assert_eq!((items, server.count()), (vec![1, 2], 40));
}

#[tokio::test]
async fn a_list_without_paging_has_items_too() {
    let server = Server::script(vec![response(200, r#"{"result":[1,"x",2],"totalCount":9,"nextCursor":"a"}"#)]).await;
    let mut items = WholeCall::new(&server).items();
    assert_eq!((items.next().await.unwrap().unwrap(), items.next().await.unwrap().unwrap()), (1, 2));
    assert!(items.next().await.is_none());
    assert_eq!((items.rejected(), server.count()), (1, 1));
}
