FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm run build

FROM node:24-slim
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/dist dist
USER node
EXPOSE 8080
# Bound to the network the check stays off until --allow lists what may be dialled.
ENTRYPOINT ["node", "dist/server/sps-join.mjs"]
CMD ["serve", "--host", "0.0.0.0"]
