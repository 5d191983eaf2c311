//! The network of a sandbox: a listener, and the threads that serve it.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{ConnectInfo, Request, State};
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use crate::sandbox::engine::Engine;
use crate::sandbox::error::Error;
use crate::serve::connection::{CuttableListener, Peer};
use crate::serve::pipeline;

/// Threads of one sandbox, at most.
const MAX_WORKERS: usize = 4;

/// A listener and the threads that serve it. Both end when it is dropped.
pub(crate) struct Network {
    pub(crate) address: SocketAddr,
    /// A separate runtime, so that a test that blocks its thread, or pauses its clock, does not stop the sandbox.
    runtime: Option<Runtime>,
}

/// A socket that accepts connections, before anything serves them.
pub(crate) struct Listener {
    address: SocketAddr,
    socket: std::net::TcpListener,
}

impl Listener {
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Network {
    /// Listens on the address.
    pub(crate) fn listen(address: SocketAddr) -> Result<Listener, Error> {
        let failed = |why| Error::Listen(address, why);
        let socket = std::net::TcpListener::bind(address).map_err(failed)?;
        let address = socket.local_addr().map_err(failed)?;
        socket.set_nonblocking(true).map_err(failed)?;
        Ok(Listener { address, socket })
    }

    /// Serves the requests with the engine.
    pub(crate) fn start(listener: Listener, engine: Arc<Engine>) -> Result<Self, Error> {
        let Listener { address, socket } = listener;
        let workers = std::thread::available_parallelism().map_or(2, |count| count.get().clamp(2, MAX_WORKERS));
        let mut runtime = tokio::runtime::Builder::new_multi_thread();
        runtime.worker_threads(workers).thread_name("sandbox").thread_stack_size(pipeline::STACK).enable_all();
        let runtime = runtime.build().map_err(|why| Error::Listen(address, why))?;
        // From here on the runtime is dropped by `Network`, which may happen in a task of another runtime.
        let network = Self { address, runtime: Some(runtime) };
        let router = axum::Router::new().fallback(serve).with_state(engine);
        let service = router.into_make_service_with_connect_info::<Peer>();
        if let Some(runtime) = &network.runtime {
            runtime.spawn(async move {
                let listener = TcpListener::from_std(socket)?;
                axum::serve(CuttableListener(listener), service).await
            });
        }
        Ok(network)
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

async fn serve(State(engine): State<Arc<Engine>>, ConnectInfo(peer): ConnectInfo<Peer>, request: Request) -> Response {
    let delivery = pipeline::serve(&engine, request, peer.address).await;
    if delivery.is_reset {
        peer.cut();
    }
    delivery.response
}
