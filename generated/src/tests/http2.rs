//! HTTP/2 servers that reset every stream with `REFUSED_STREAM`.

use super::ms;
use super::server::TEST_TIMEOUT;
use crate::builder::http_client;
use crate::{Client, Method, Retry};
use serde_json::Value;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const REFUSED_STREAM: u32 = 7;

/// Starts a server that refuses every stream. Returns its URL and the number of streams.
async fn refusing() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(AtomicUsize::new(0));
    let streams = count.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(refuse(stream, streams.clone()));
        }
    });
    (url, count)
}

async fn refuse(mut stream: TcpStream, streams: Arc<AtomicUsize>) -> std::io::Result<()> {
    stream.read_exact(&mut [0; 24]).await?;
    stream.write_all(&frame(SETTINGS, 0, 0, &[])).await?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        stream.read_exact(&mut vec![0; length as usize]).await?;
        match head[3] {
            SETTINGS if head[4] == 0 => stream.write_all(&frame(SETTINGS, 1, 0, &[])).await?,
            HEADERS => {
                streams.fetch_add(1, Ordering::SeqCst);
                let id = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
                stream.write_all(&frame(RST_STREAM, 0, id, &REFUSED_STREAM.to_be_bytes())).await?;
            }
            _ => {}
        }
    }
}

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

#[tokio::test]
async fn refused_streams_are_only_retried_by_the_client() {
    for (retry, expected) in [(Retry::Never, 1), (Retry::Safe, 3)] {
        for method in [Method::GET, Method::POST] {
            let (url, streams) = refusing().await;
            let http = http_client(TEST_TIMEOUT, true).http2_prior_knowledge().build().unwrap();
            let builder = Client::builder().with_base_url(url).with_key("id", "secret").with_http_client(http);
            let client = builder.with_backoff(ms(1), ms(1)).with_max_attempts(3).build().unwrap();
            let error = client.request(method.clone(), "/v1/x").with_retry(retry).send::<Value>().await.unwrap_err();
            let sent = streams.load(Ordering::SeqCst);
            assert_eq!((error.attempts(), sent), (expected, expected as usize), "{method} {retry:?}");
            assert!(error.is_retryable() && error.to_string().contains("did not process the request"), "{error}");
        }
    }
}
