namespace Gale.Codegen.Runtime.Tests.Calls;

/// <summary>A small client, written as the generator writes them.</summary>
internal sealed class ShopClient(HttpClient httpClient, ShopOptions options, Uri? documentServer = null)
{
    private static readonly ApiOperation<Order> _getOrder = new("getOrder", HttpMethod.Get, "/v2/orders/{order_id}")
    {
        Security = [["merchantKey"]],
        Success = [ApiContent.Json<Order, OrderJson>(200)],
        Errors =
        [
            ApiError.Json<Problem, ProblemJson>(404),
            ApiError.None(410),
            ApiError.None(500),
            ApiError.Json<Problem, ProblemJson>(StatusRange.Class(5)),
        ],
    };

    private static readonly ApiOperation<Order> _createOrder = new("createOrder", HttpMethod.Post, "/v2/orders")
    {
        Security = [["merchantKey"]],
        IdempotencyHeader = "Idempotency-Key",
        Success = [ApiContent.Json<Order, OrderJson>(201)],
        Errors = [ApiError.Json<Problem, ProblemJson>(StatusRange.Default)],
    };

    private static readonly ApiOperation<OrderPage> _listOrders = new("listOrders", HttpMethod.Get, "/v2/orders")
    {
        Security = [["merchantKey"]],
        Success = [ApiContent.Json<OrderPage, OrderPageJson>(StatusRange.Class(2))],
    };

    private static readonly ApiOperation<NoContent> _deleteOrder = new("deleteOrder", HttpMethod.Delete, "/v2/orders/{order_id}")
    {
        Security = [["merchantKey"]],
        Success = [ApiContent.None<NoContent>(204)],
    };

    private readonly ApiConnection _connection = new(httpClient, options, documentServer);

    /// <summary>A client of a server, with a key.</summary>
    public ShopClient(LoopbackServer server)
        : this(server.Http, new ShopOptions { MerchantKey = "key_1" })
    {
    }

    public Task<Order> GetOrderAsync(string orderId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(GetOrderRequest(orderId, options), _getOrder, cancellationToken);

    public Task<ApiResponse<Order>> GetOrderWithResponseAsync(
        string orderId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendWithResponseAsync(GetOrderRequest(orderId, options), _getOrder, cancellationToken);

    public Task<Order> CreateOrderAsync(Order body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(CreateOrderRequest(body, options), _createOrder, cancellationToken);

    public Task<ApiResponse<Order>> CreateOrderWithResponseAsync(
        Order body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendWithResponseAsync(CreateOrderRequest(body, options), _createOrder, cancellationToken);

    public Task<OrderPage> ListOrdersAsync(CancellationToken cancellationToken = default) =>
        _connection.SendAsync(new ApiRequest(_listOrders, null), _listOrders, cancellationToken);

    public Task DeleteOrderAsync(string orderId, CancellationToken cancellationToken = default)
    {
        var request = new ApiRequest(_deleteOrder, null);
        request.AddPath("order_id", orderId);
        return _connection.SendAsync(request, _deleteOrder, cancellationToken);
    }

    private static ApiRequest GetOrderRequest(string orderId, RequestOptions? options)
    {
        var request = new ApiRequest(_getOrder, options);
        request.AddPath("order_id", orderId);
        return request;
    }

    private static ApiRequest CreateOrderRequest(Order body, RequestOptions? options)
    {
        var request = new ApiRequest(_createOrder, options);
        request.SetJsonBody<Order, OrderJson>(body);
        return request;
    }
}
