FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npx vite build --logLevel warn

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
WORKDIR /app
COPY package.json ./
COPY --from=packages /app/node_modules node_modules
COPY contract contract
COPY cypher cypher
COPY seed seed
COPY server server
COPY --from=build /app/dist dist
USER node
EXPOSE 3000
CMD ["node", "server/start.ts"]
